package crema.architecture.samples.session.rest;

import crema.architecture.samples.session.Untransacted;
import jakarta.inject.Inject;

/** A resource that goes around the boundary. */
public class AsksAnybody {

    @Inject
    private Untransacted inside;
}

package crema.architecture.samples.community;

import crema.architecture.samples.session.OwnClock;

/** A group that knows its sessions. */
public class KnowsTheBoard {

    OwnClock board;
}

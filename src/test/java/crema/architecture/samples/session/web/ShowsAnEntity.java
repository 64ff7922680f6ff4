package crema.architecture.samples.session.web;

import crema.architecture.samples.session.Settable;

/** A page that shows a row as it is. */
public class ShowsAnEntity {

    private Settable row;

    Settable getRow() {
        return row;
    }
}

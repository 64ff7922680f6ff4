package crema.architecture.samples.live;

import crema.architecture.samples.session.web.ShowsAnEntity;

/** A socket that asks a page. */
public class NeedsAPage {

    ShowsAnEntity page;
}

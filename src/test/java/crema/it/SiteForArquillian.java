package crema.it;

import crema.launcher.ServerSetup;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Starts the site before Arquillian reads its configuration, and tells it where the site's server is. */
public final class SiteForArquillian implements LoadableExtension {

    private static final int BEFORE_THE_CONFIGURATION = 100;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Start.class);
    }

    /** Made by Arquillian. */
    public static final class Start {

        void site(@Observes(precedence = BEFORE_THE_CONFIGURATION) ManagerStarted started) {
            var port = Site.running().crema().managementPort();
            System.setProperty("crema.it.managementPort", String.valueOf(port));
            System.setProperty("crema.it.server", ServerSetup.standard().home().toString());
        }
    }
}

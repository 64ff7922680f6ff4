package crema.welcome;

import crema.member.SigningIn;
import crema.member.Token;
import crema.platform.Ready;
import crema.platform.SiteSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Runs when the application has started: fills an empty database, then says that Crema is ready. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    @Inject
    private SigningIn signingIn;

    @Inject
    private SiteSettings settings;

    @Inject
    private SampleGroup sample;

    @Inject
    private Event<Ready> ready;

    void welcome(@Observes @Initialized(ApplicationScoped.class) Object started) {
        Optional<Token> token = settings.adminToken().map(Token::new);
        signingIn
                .firstAdmin(settings.adminEmail(), settings.adminPassword(), token)
                .ifPresent(this::furnish);
        ready.fire(new Ready());
    }

    private void furnish(UUID admin) {
        if (settings.sample()) {
            sample.create(admin);
        }
        LOG.info("The database was empty: the site admin" + (settings.sample() ? " and a sample group are" : " is")
                + " in it now.");
    }
}

package crema.member;

import crema.platform.Audit;
import crema.platform.Refusal;
import crema.platform.Text;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members see and change of themselves. Everything here is about the caller; nobody names another person. */
@ApplicationScoped
@Transactional
public class Account {

    @Inject
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private Passwords passwords;

    @Inject
    private Patience patience;

    @Inject
    private SignIns signIns;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public Profile profile(Caller caller) {
        Member member = self(caller);
        return new Profile(
                member.name(),
                member.email().orElse(""),
                member.zone(),
                members.devicesOf(member.id(), clock.instant()));
    }

    public void introduceAs(Caller caller, String name, String zone) {
        self(caller).introduceAs(name, zone);
    }

    /**
     * Signs out every other browser, since whoever changes a password may have lost the old one to somebody. The slow hash is
     * computed outside any transaction.
     *
     * @throws Refusal naming the field: {@code current} when it is wrong, {@code password} when the new one is too short
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void changePassword(Caller caller, String current, String password) {
        String account = "account:" + self(caller).email().orElseThrow(Refusal::missing);
        patience.require(account);
        Optional<String> known = members.passwordOfMember(caller.id());
        if (known.isPresent() && !passwords.matches(current, known)) {
            patience.failed(account);
            throw Refusal.invalid("current", "This is not your present password.");
        }
        signIns.changePassword(caller, passwords.hash(password));
    }

    /** Makes an API token; this is the only time it can be read. */
    public Token newToken(Caller caller, String label) {
        Member member = self(caller);
        Token token = Token.random();
        UUID id = TimeOrderedId.next();
        entityManager.persist(new SignIn(
                id,
                member.id(),
                token,
                SignIn.Kind.API,
                Text.line("label", "A name for the token", label, 120),
                clock.instant()));
        audit.done(member.id(), "token made", id);
        return token;
    }

    /** Ends a device or token of the caller's own; anybody else's looks missing. */
    public void end(Caller caller, UUID signIn) {
        SignIn row = Optional.ofNullable(entityManager.find(SignIn.class, signIn))
                .filter(found -> found.belongsTo(self(caller).id()))
                .orElseThrow(Refusal::missing);
        row.end(clock.instant());
        audit.done(caller.id(), "sign-in ended", signIn);
    }

    private Member self(Caller caller) {
        if (!caller.member()) {
            throw Refusal.missing();
        }
        return entityManager.find(Member.class, caller.id());
    }

    /** A member's own page. */
    public record Profile(String name, String email, String zone, List<Device> devices) {

        public Profile {
            devices = List.copyOf(devices);
        }
    }
}

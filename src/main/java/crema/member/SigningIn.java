package crema.member;

import crema.platform.Refusal;
import crema.platform.Retried;
import crema.platform.Sql;
import crema.platform.TimeOrderedId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Coming in and going out: by password, as a new member, as a guest; and who a token belongs to. */
@ApplicationScoped
@Transactional
public class SigningIn {

    /** Of a row {@code sign_in i}: that it signs somebody in at the moment that stands for the question mark. */
    public static final String VALID = "i.ended is null and i.expires > ?";

    /** A sign-in is marked as seen this often, not at every request. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    @Inject
    private EntityManager entityManager;

    @Inject
    private Sql sql;

    @Inject
    private Members members;

    @Inject
    private SignIns signIns;

    @Inject
    private KnownTokens knownTokens;

    @Inject
    private Passwords passwords;

    @Inject
    private Patience patience;

    @Inject
    private Clock clock;

    /**
     * Who the token belongs to; a visitor when nobody, or when the sign-in has ended. Asked on every request, so it is one statement
     * by itself, without what the server does around a transaction.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Caller recognise(Token token) {
        Optional<Recognised> found = found(Recognised.BY_TOKEN, token.hash());
        found.ifPresent(known -> knownTokens.keep(token, known));
        found.filter(this::notSeenLately).ifPresent(known -> signIns.seen(known.signIn()));
        return found.map(Recognised::caller).orElse(Caller.VISITOR);
    }

    /**
     * Who the token belongs to, from memory where it can be: for what asks itself, in its own transaction, whether the sign-in is
     * {@linkplain #VALID valid}.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Caller presume(Token token) {
        return knownTokens
                .whose(token)
                .filter(known -> !notSeenLately(known))
                .map(Recognised::caller)
                .orElseGet(() -> recognise(token));
    }

    /** A sign-in that was presumed is not valid: its token is looked up again from now on. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void wasNone(UUID signIn) {
        knownTokens.forget(signIn);
    }

    private boolean notSeenLately(Recognised known) {
        return known.lastSeen().isBefore(clock.instant().minus(SEEN_EVERY));
    }

    private Optional<Recognised> found(String statement, Object which) {
        return sql.rows(statement, Recognised::read, clock.instant(), which).stream()
                .findFirst();
    }

    /**
     * Checks a password and makes a sign-in for this device.
     *
     * @param from the address the request came from, for slowing down
     * <p>The slow hash is computed outside any transaction, so that a flood of attempts holds no connection.
     *
     * @throws Refusal with one and the same sentence for a wrong password and an unknown address
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Token withPassword(String email, String password, String from, String device) {
        String account = "account:" + Member.address(email);
        patience.require(account);
        patience.require("address:" + from);
        if (!passwords.matches(password, members.passwordOf(Member.address(email)))) {
            patience.failed(account);
            patience.failed("address:" + from);
            throw Refusal.invalid("password", "This address and password do not belong together.");
        }
        patience.succeeded(account);
        return signIns.open(
                members.withEmail(Member.address(email)).orElseThrow().id(), SignIn.Kind.BROWSER, device);
    }

    /**
     * Makes an account and signs it in. Somebody who has one already comes in with its password instead.
     *
     * @throws Refusal naming the field that cannot be accepted
     */
    @Retried
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Token signUp(String name, String email, String password, String from, String device) {
        if (members.withEmail(Member.address(email)).isPresent()) {
            return withPassword(email, password, from, device);
        }
        UUID member = signIns.enrol(name, email, passwords.hash(password));
        return signIns.open(member, SignIn.Kind.BROWSER, device);
    }

    /**
     * A guest is a member without credential, bound to one session; the caller has checked the code. A token that has come in
     * before makes no second guest.
     */
    public Token asGuest(String name, UUID session, Token token) {
        if (members.known(token.hash()) == 0) {
            Member guest = Member.guest(TimeOrderedId.next(), name, session, clock.instant());
            entityManager.persist(guest);
            signIns.open(guest.id(), token, SignIn.Kind.GUEST, "Guest");
        }
        return token;
    }

    /** Whether it is the token of a guest who was taken off that session: the browser that has it does not come in again. */
    public boolean wasTakenOff(Token token, UUID session) {
        return members.takenOff(token.hash(), session) > 0;
    }

    public void out(Caller caller) {
        caller.person()
                .map(person -> entityManager.find(SignIn.class, caller.signIn()))
                .ifPresent(row -> row.end(clock.instant()));
    }

    /** The first member of an empty database; empty when another node was faster. */
    @Retried
    public Optional<UUID> firstAdmin(String email, Optional<String> password, Optional<Token> token) {
        if (!nobodyYet()) {
            return Optional.empty();
        }
        Member admin = Member.signedUp(TimeOrderedId.next(), "Site admin", email, clock.instant());
        admin.appointSiteAdmin();
        entityManager.persist(admin);
        password.map(passwords::hash)
                .ifPresent(hash -> entityManager.persist(new Credential(admin.id(), hash, clock.instant())));
        token.ifPresent(given -> entityManager.persist(
                new SignIn(TimeOrderedId.next(), admin.id(), given, SignIn.Kind.API, "First start", clock.instant())));
        return Optional.of(admin.id());
    }

    public boolean nobodyYet() {
        return members.signedUp() == 0;
    }
}

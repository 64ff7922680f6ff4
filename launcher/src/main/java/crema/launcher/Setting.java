package crema.launcher;

/**
 * Every setting there is. {@link #variable()} is its environment variable; the same name with {@code _FILE} appended
 * names a file that holds the value, which is how Docker and others hand over secrets.
 */
public enum Setting {
    /** HTTP port; also {@code --port}. */
    PORT(Rule.port()),
    /** Address the HTTP port listens on; only this machine unless set. */
    BIND(Rule.host()),
    /** Public address; every link in a mail starts with it. */
    BASE_URL(Rule.webAddress()),
    /** How many servers share the work on this machine; also {@code --nodes}. */
    NODES(Rule.number(1, Node.MOST)),
    /** Address on which this server hears hints of others, on machines of their own. No stranger may reach it. */
    HINTS(Rule.host()),
    /** Folder of everything that must survive a restart; also {@code --data}. */
    DATA(Rule.text()),
    /** An own MariaDB; unset: the embedded one. */
    DB_URL(Rule.databaseAddress()),
    DB_USER(Rule.text()),
    DB_PASSWORD(Rule.text(), true),
    /** Mail server; unset: mail waits in the outbox. */
    SMTP_HOST(Rule.host()),
    SMTP_PORT(Rule.port()),
    SMTP_USER(Rule.text()),
    SMTP_PASSWORD(Rule.text(), true),
    /** How the connection to the mail server is protected: {@code none}, {@code starttls} or {@code tls}. */
    SMTP_TLS(Rule.transportSecurity()),
    MAIL_FROM(Rule.sender()),
    /** Most mails sent in a minute. */
    MAIL_RATE(Rule.number(1, 100_000)),
    IMAP_HOST(Rule.host()),
    IMAP_PORT(Rule.port()),
    IMAP_USER(Rule.text()),
    IMAP_PASSWORD(Rule.text(), true),
    /** Folder of exporter jars. */
    PLUGINS(Rule.text()),
    /** Key of encrypted settings and signed links. */
    SECRET(Rule.secret(), true),
    /** The site admin of a first start. */
    ADMIN_EMAIL(Rule.mailAddress()),
    ADMIN_PASSWORD(Rule.password(), true),
    /** An API token of that admin, for scripts. */
    ADMIN_TOKEN(Rule.token(), true),
    /** Whether a first start makes the sample group; {@code --empty} says no. */
    SAMPLE(Rule.yesOrNo());

    private final Rule rule;
    private final boolean secret;

    Setting(Rule rule) {
        this(rule, false);
    }

    Setting(Rule rule, boolean secret) {
        this.rule = rule;
        this.secret = secret;
    }

    /** The name of its environment variable, such as {@code CREMA_PORT}. */
    public String variable() {
        return "CREMA_" + name();
    }

    String fileVariable() {
        return variable() + "_FILE";
    }

    String check(String value) {
        if (!rule.allows().test(value)) {
            var given = secret ? "" : ", not '" + value.strip() + "'";
            throw CannotStart.wrongSetting(variable() + " must be " + rule.expected() + given + ".");
        }
        return rule.normal().apply(value);
    }
}

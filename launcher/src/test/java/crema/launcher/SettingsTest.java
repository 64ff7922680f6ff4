package crema.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Map<String, String> OWN_DATABASE = Map.of(
            "CREMA_DB_URL", "jdbc:mariadb://db.example.org:3306/crema",
            "CREMA_DB_USER", "crema",
            "CREMA_DB_PASSWORD", "pass word",
            "CREMA_SECRET", SECRET);

    @TempDir
    Path folder;

    @Test
    void nothingHasToBeSet() {
        var settings = Settings.read(Map.of());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.value(Setting.BASE_URL)).hasValue("http://localhost:8080");
        assertThat(settings.data()).isAbsolute().hasFileName("data");
        assertThat(settings.value(Setting.SAMPLE)).hasValue("true");
        assertThat(settings.ownDatabase()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CREMA_PORT, 0",
        "CREMA_PORT, 65536",
        "CREMA_PORT, -1",
        "CREMA_PORT, http",
        "CREMA_PORT, 99999999999",
        "CREMA_BIND, 'all of them'",
        "CREMA_BASE_URL, crema.example.org",
        "CREMA_BASE_URL, ftp://crema.example.org",
        "CREMA_BASE_URL, https://crema.example.org/coffee",
        "CREMA_BASE_URL, https://",
        "CREMA_DB_URL, jdbc:postgresql://localhost/crema",
        "CREMA_DB_URL, jdbc:mariadb://localhost",
        "CREMA_DB_URL, jdbc:mariadb://localhost/crema?user=me&password=secret",
        "CREMA_SMTP_HOST, https://mail",
        "CREMA_SMTP_PORT, smtp",
        "CREMA_SMTP_TLS, maybe",
        "CREMA_MAIL_FROM, nobody",
        "CREMA_MAIL_FROM, Crema <nobody@example.org",
        "CREMA_MAIL_RATE, 0",
        "CREMA_PLUGINS, /no/such/folder",
        "CREMA_ADMIN_EMAIL, admin",
        "CREMA_ADMIN_TOKEN, 'two words'",
        "CREMA_SAMPLE, perhaps"
    })
    void aWrongValueIsRefusedInOneLineThatNamesTheSetting(String name, String value) {
        assertThatThrownBy(() -> Settings.read(Map.of(name, value)))
                .isInstanceOfSatisfying(CannotStart.class, refusal -> assertThat(refusal.exitCode())
                        .isEqualTo(2))
                .message()
                .startsWith(name + " ")
                .doesNotContain("\n");
    }

    @Test
    void aSecretIsNotRepeatedInTheMessage() {
        assertThatThrownBy(() -> Settings.read(Map.of("CREMA_SECRET", "hunter2")))
                .hasMessage("CREMA_SECRET must be 32 bytes or more.");
    }

    @Test
    void aSecretIsNotPrintedWithTheSettings() {
        assertThat(Settings.read(OWN_DATABASE).toString()).doesNotContain(SECRET, "pass word");
        assertThat(Settings.read(OWN_DATABASE).ownDatabase().orElseThrow().toString())
                .doesNotContain("pass word");
    }

    @Test
    void anEmptyVariableCountsAsUnset() {
        assertThat(Settings.read(Map.of("CREMA_PORT", "", "CREMA_DB_URL", "")).port())
                .isEqualTo(8080);
    }

    @Test
    void aSlashAtTheEndOfThePublicAddressIsDropped() {
        assertThat(Settings.read(Map.of("CREMA_BASE_URL", "https://crema.example.org/"))
                        .value(Setting.BASE_URL))
                .hasValue("https://crema.example.org");
    }

    @Test
    void anOwnDatabaseIsTakenAsGiven() {
        assertThat(Settings.read(OWN_DATABASE).ownDatabase())
                .hasValue(new DatabaseAccess("jdbc:mariadb://db.example.org:3306/crema", "crema", "pass word"));
    }

    @ParameterizedTest
    @CsvSource({"CREMA_DB_USER", "CREMA_DB_PASSWORD", "CREMA_SECRET", "CREMA_DB_URL"})
    void anOwnDatabaseNeedsAllThatBelongsToIt(String missing) {
        var environment = new HashMap<>(OWN_DATABASE);
        environment.remove(missing);

        assertThatThrownBy(() -> Settings.read(environment)).hasMessageStartingWith(missing + " is missing");
    }

    @Test
    void theMailPortFollowsTheProtectionOfTheConnection() {
        var plain = Settings.read(Map.of("CREMA_SMTP_HOST", "mail"));
        var startTls = Settings.read(Map.of("CREMA_SMTP_HOST", "mail", "CREMA_SMTP_TLS", "true"));

        assertThat(plain.value(Setting.SMTP_PORT)).hasValue("25");
        assertThat(startTls.value(Setting.SMTP_TLS)).hasValue("starttls");
        assertThat(startTls.value(Setting.SMTP_PORT)).hasValue("587");
    }

    @Test
    void aSettingCanStandInAFile() throws IOException {
        var file = Files.writeString(folder.resolve("port"), "9090\n");

        assertThat(Settings.read(Map.of("CREMA_PORT_FILE", file.toString())).port())
                .isEqualTo(9090);
    }

    @Test
    void onlyTheLineEndIsTrimmedFromAFile() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "  " + SECRET + " \r\n");

        assertThat(Settings.read(Map.of("CREMA_SECRET_FILE", file.toString())).value(Setting.SECRET))
                .hasValue("  " + SECRET + " ");
    }

    @Test
    void aSettingAndItsFileExcludeEachOther() throws IOException {
        var file = Files.writeString(folder.resolve("port"), "9090");

        assertThatThrownBy(() -> Settings.read(Map.of("CREMA_PORT", "9090", "CREMA_PORT_FILE", file.toString())))
                .hasMessage("CREMA_PORT and CREMA_PORT_FILE are both set; keep one of them.");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        var file = folder.resolve("gone").toString();

        assertThatThrownBy(() -> Settings.read(Map.of("CREMA_SECRET_FILE", file)))
                .hasMessage("CREMA_SECRET_FILE names a file that cannot be read: " + file);
    }

    @Test
    void optionsWinOverTheEnvironment() {
        var settings = Settings.read(
                Map.of("CREMA_PORT", "9090"), "--port", "9191", "--data=" + folder.resolve("d"), "--empty");

        assertThat(settings.port()).isEqualTo(9191);
        assertThat(settings.data()).isEqualTo(folder.resolve("d"));
        assertThat(settings.value(Setting.SAMPLE)).hasValue("false");
        assertThat(settings.value(Setting.BASE_URL)).hasValue("http://localhost:9191");
    }

    @Test
    void oneServerIsUsualAndSeveralAreAskedFor() {
        assertThat(Settings.read(Map.of()).nodes()).isOne();
        assertThat(Settings.read(Map.of(), "--nodes", "2").nodes()).isEqualTo(2);
        assertThatThrownBy(() -> Settings.read(Map.of(), "--nodes", "5"))
                .hasMessage("CREMA_NODES must be a number from 1 to 4, not '5'.");
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertThatThrownBy(() -> Settings.read(Map.of(), "--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> Settings.read(Map.of(), "--port")).hasMessage("--port needs a value.");
    }
}

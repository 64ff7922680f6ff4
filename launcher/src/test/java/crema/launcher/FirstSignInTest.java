package crema.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstSignInTest {

    @TempDir
    Path folder;

    @Test
    void aFirstStartMakesAReadablePassword() {
        var signIn = signIn(Map.of());

        assertThat(signIn.isFirst()).isTrue();
        assertThat(signIn.environment())
                .containsEntry("CREMA_ADMIN_EMAIL", "admin@example.org")
                .hasEntrySatisfying(
                        "CREMA_ADMIN_PASSWORD", password -> assertThat(password).matches("[a-z]{4}(-[a-z]{4}){3}"));
        assertThat(signIn.instruction())
                .isEqualTo("Sign in as admin@example.org with the password "
                        + signIn.environment().get("CREMA_ADMIN_PASSWORD"));
    }

    @Test
    void aPasswordTheOperatorChoseIsNotShown() {
        var signIn = signIn(Map.of("CREMA_ADMIN_EMAIL", "me@example.org", "CREMA_ADMIN_PASSWORD", "long enough"));

        assertThat(signIn.instruction()).contains("me@example.org").doesNotContain("long enough");
        assertThat(signIn.environment()).containsEntry("CREMA_ADMIN_PASSWORD", "long enough");
    }

    @Test
    void aPasswordNobodySawSurvivesAnInterruptedStart() throws IOException {
        var before = signIn(Map.of()).environment();
        Files.createDirectories(new DataFolder(folder).database());

        assertThat(signIn(Map.of()).isFirst()).isTrue();
        assertThat(signIn(Map.of()).environment()).isEqualTo(before);
    }

    @Test
    void aPasswordIsShownOnce() throws IOException {
        var signIn = signIn(Map.of());
        signIn.environment();
        Files.createDirectories(new DataFolder(folder).database());
        signIn.shown();

        assertThat(signIn(Map.of()).isFirst()).isFalse();
        assertThat(signIn(Map.of()).environment()).isEmpty();
    }

    @Test
    void onlyTheOwnerCanReadAKeptSecret() throws IOException {
        var secret = new KeptSecret(folder.resolve("secret"));

        assertThat(secret.orRandom()).hasSize(43).isEqualTo(secret.orRandom());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret.file())))
                .isEqualTo("rw-------");
    }

    private FirstSignIn signIn(Map<String, String> environment) {
        return FirstSignIn.of(Settings.read(environment), new DataFolder(folder));
    }
}

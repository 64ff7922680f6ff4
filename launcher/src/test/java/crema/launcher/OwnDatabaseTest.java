package crema.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class OwnDatabaseTest {

    @Test
    void aDatabaseThatDoesNotAnswerIsNamed() {
        var port = FreePort.any();

        assertThatThrownBy(() -> at("127.0.0.1:" + port).start())
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("CREMA_DB_URL names 127.0.0.1:" + port + ", where no database answers");
    }

    @Test
    void aDatabaseThatAnswersIsTaken() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatCode(() -> at("127.0.0.1:" + listening.getLocalPort()).start())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void severalHostsAreLeftToTheDriver() {
        assertThatCode(() -> at("one.invalid:3306,two.invalid:3306").start()).doesNotThrowAnyException();
    }

    @Test
    void itIsNotOursToKill() {
        assertThatThrownBy(() -> at("127.0.0.1").kill()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static OwnDatabase at(String hosts) {
        return new OwnDatabase(new DatabaseAccess("jdbc:mariadb://" + hosts + "/crema", "crema", "secret"));
    }
}

package crema.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class UnavailableTest {

    @Test
    void aPoolWithoutAConnectionToSparePasses() {
        assertThat(Unavailable.because(new PersistenceException(new SQLException(new ResourceException("IJ000453")))))
                .isTrue();
    }

    @Test
    void aDatabaseThatIsAwayPasses() {
        assertThat(Unavailable.because(new PersistenceException(
                        new SQLTransientConnectionException("Socket fail to connect", "08000"))))
                .isTrue();
    }

    @Test
    void aRaceThatIsStillLostPasses() {
        assertThat(Unavailable.because(new SQLException("Lock wait timeout exceeded", "HY000", 1205)))
                .isTrue();
    }

    @Test
    void whatIsWrongStaysWrong() {
        assertThat(Unavailable.because(new SQLException("Data too long", "22001", 1406)))
                .isFalse();
        assertThat(Unavailable.because(new IllegalStateException())).isFalse();
    }
}

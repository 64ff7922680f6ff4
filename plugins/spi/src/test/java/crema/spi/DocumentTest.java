package crema.spi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DocumentTest {

    @Test
    void aDocumentHasTheFormThatAddressesAndDownloadsNeed() {
        assertThatCode(() -> new Document("notes", "Notes", "text/markdown", "md"))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Document("My Notes", "Notes", "text/markdown", "md"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document("notes", "Notes", "text/html\r\nX-Evil: yes", "md"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Document("notes", "Notes", "text/markdown", "../sh"));
    }
}

package crema.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
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

    @Test
    void aDocumentIsAboutOneSessionUnlessItSaysOtherwise() {
        assertThat(new Document("notes", "Notes", "text/markdown", "md").covers())
                .isEqualTo(Coverage.SESSION);
        assertThat(Document.ofChapter("index", "Index", "text/markdown", "md").covers())
                .isEqualTo(Coverage.CHAPTER);
    }

    @Test
    void aFileIsNamedAfterWhatItIsAbout() {
        SessionReport second = SessionReport.of(
                "2031-03-04-2", "Tea Tables", LocalDate.of(2031, 3, 4), Instant.parse("2031-03-04T18:30:00Z"));

        assertThat(new Document("notes", "Notes", "text/markdown", "md").fileName(second))
                .isEqualTo("2031-03-04-2.md");
        assertThat(Document.ofChapter("index", "Index", "text/markdown", "md").fileName())
                .isEqualTo("index.md");
    }
}

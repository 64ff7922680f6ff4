package crema.archive;

import static crema.archive.Deliveries.brought;
import static crema.archive.Deliveries.delivered;
import static crema.archive.Deliveries.refused;
import static crema.archive.Deliveries.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.archive.Piece.Kind;
import crema.platform.Refusal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people bring, and what it is called: each bad thing is refused by itself and the others go on. */
class IntakeTest {

    private static final String NOTE = "Harbour Ops 03/12/2026\n";

    @Test
    void notesAndPicturesAreTakenOrderedByName() {
        var taken = zip(new ZipBytes()
                .with("nyc/b.md", NOTE)
                .with("nyc/images/a.png", new byte[] {1, 2})
                .with("nyc/a.txt", NOTE));

        assertThat(taken).extracting(Piece::file).containsExactly("nyc/a.txt", "nyc/b.md", "nyc/images/a.png");
        assertThat(taken).extracting(Piece::kind).containsExactly(Kind.NOTE, Kind.NOTE, Kind.PICTURE);
        assertThat(taken.get(0).content()).asString(StandardCharsets.UTF_8).isEqualTo(NOTE);
    }

    @Test
    void severalFilesAreTakenAsTheyAre() {
        var taken = delivered(brought("folder/b.md", NOTE), brought("folder/images/a.jpg", "x"), brought("a.MD", NOTE));

        assertThat(taken).extracting(Piece::file).containsExactly("a.MD", "folder/b.md", "folder/images/a.jpg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../evil.md|leads out of the archive",
                "a/../../evil.md|leads out of the archive",
                "/etc/evil.md|absolute path",
                "C:\\evil.md|path of Windows",
                "C:/evil.md|path of Windows",
                "notes\\evil.md|path of Windows",
                "\\\\host\\share\\evil.md|path of Windows",
                "evil.zip|archive within",
                "deep/evil.tar|archive within"
            })
    void aBadNameIsRefusedAndTheOthersGoOn(String name, String why) {
        var taken = zip(new ZipBytes().with(name, NOTE).with("good.md", NOTE));

        assertThat(refused(taken)).singleElement().satisfies(piece -> {
            assertThat(piece.file()).isEqualTo(name);
            assertThat(piece.sentence()).contains(why);
            assertThat(piece.content()).isEmpty();
        });
        assertThat(taken).filteredOn(piece -> piece.kind() == Kind.NOTE).hasSize(1);
    }

    @Test
    void aSymbolicLinkIsRefused() {
        var taken =
                zip(new ZipBytes().withSymbolicLink("passwd.md", "/etc/passwd").with("good.md", NOTE));

        assertThat(refused(taken))
                .singleElement()
                .extracting(Piece::sentence)
                .asString()
                .contains("symbolic link");
    }

    @Test
    void aFileThatIsThereTwiceIsTakenOnce() {
        var taken = zip(new ZipBytes().with("a.md", NOTE).with("a.md", NOTE));

        assertThat(taken).extracting(Piece::kind).containsExactly(Kind.NOTE, Kind.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"__MACOSX/._a.md", ".DS_Store", "nyc/.git/config", "Thumbs.db", "nyc/.hidden.md", "folder/"})
    void nothingIsSaidOfWhatFileManagersLeaveBehind(String name) {
        assertThat(zip(new ZipBytes().with(name, name.endsWith("/") ? "" : "x").with("a.md", NOTE)))
                .singleElement()
                .extracting(Piece::file)
                .isEqualTo("a.md");
    }

    @Test
    void otherFilesAreLeftOutByName() {
        assertThat(zip(new ZipBytes().with("expected.json", "{}").with("a.md", NOTE)))
                .extracting(Piece::kind)
                .containsExactly(Kind.NOTE, Kind.OTHER);
    }

    /** Whatever happens to an archive on its way, something is said, and nothing else is thrown. */
    @Test
    void nothingIsSaidToBeNothing() {
        assertThatThrownBy(() -> delivered()).isInstanceOf(Refusal.class).hasMessageContaining("Choose");
    }
}

package crema.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.archive.Piece.Kind;
import crema.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people bring, and what they should not: each bad thing is refused by itself and the others go on. */
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
    void anEncryptedEntryIsRefused() {
        byte[] archive =
                new ZipBytes().with("secret.md", NOTE).with("good.md", NOTE).toBytes();
        int directory = indexOf(archive, new byte[] {'P', 'K', 1, 2});
        archive[directory + 8] |= 1;

        assertThat(refused(zip(archive)))
                .singleElement()
                .extracting(Piece::sentence)
                .asString()
                .contains("encrypted");
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

    @Test
    void aNoteOfMoreThanAMegabyteIsRefusedByItself() {
        var taken = delivered(brought("huge.md", random(20 << 20)), brought("good.md", NOTE));

        assertThat(refused(taken))
                .singleElement()
                .extracting(Piece::sentence)
                .asString()
                .contains("1 MB");
        assertThat(taken).hasSize(2);
    }

    @Test
    void aPictureOfMoreThanTenMegabytesIsRefused() {
        assertThat(zip(new ZipBytes().with("huge.png", random(11 << 20)).with("ten.png", random(10 << 20))))
                .extracting(Piece::kind)
                .containsExactly(Kind.REFUSED, Kind.PICTURE);
    }

    @ParameterizedTest
    @ValueSource(ints = {900_000, 200_000_000})
    void aBombIsRefusedAndTheOthersGoOn(int size) {
        var taken = zip(new ZipBytes().with("bomb.md", new byte[size]).with("good.md", NOTE));

        assertThat(taken).extracting(Piece::kind).containsExactly(Kind.REFUSED, Kind.NOTE);
    }

    @Test
    void whatSaysItIsSmallerThanItIsIsRefused() {
        byte[] archive = new ZipBytes()
                .with("liar.md", random(500_000))
                .with("good.md", NOTE)
                .toBytes();
        int directory = lastIndexOf(archive, new byte[] {'P', 'K', 1, 2}, 1);
        archive[directory + 20] = 10;
        archive[directory + 21] = 0;
        archive[directory + 22] = 0;

        assertThat(zip(archive)).extracting(Piece::kind).contains(Kind.REFUSED).contains(Kind.NOTE);
    }

    @Test
    void aDamagedEntryIsRefusedAndTheOthersGoOn() {
        byte[] archive =
                new ZipBytes().with("a.md", random(5_000)).with("b.md", NOTE).toBytes();
        archive[1_000] ^= 0x55;

        assertThat(zip(archive)).extracting(Piece::kind).containsExactly(Kind.REFUSED, Kind.NOTE);
    }

    @Test
    void aHundredThousandEntriesAreRefusedAsAWhole() {
        var many = new ZipBytes();
        IntStream.range(0, 100_000).forEach(number -> many.with(number + ".md", new byte[0]));

        assertThatThrownBy(() -> zip(many)).isInstanceOf(Refusal.class).hasMessageContaining("10,000");
    }

    @Test
    void tenThousandAndOneEntriesAreRefusedAsAWholeAndOneLessIsNot() {
        var few = new ZipBytes();
        var many = new ZipBytes();
        IntStream.range(0, 10_000).forEach(number -> few.with("session-notes-of-" + number + ".md", NOTE));
        IntStream.range(0, 10_001).forEach(number -> many.with(number + ".md", NOTE));

        assertThat(zip(few)).hasSize(10_000);
        assertThatThrownBy(() -> zip(many)).isInstanceOf(Refusal.class).hasMessageContaining("10,000");
    }

    @Test
    void whatIsNoArchiveIsRefusedAsAWhole() {
        assertThatThrownBy(() -> zip(random(10_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("notes.zip");
        assertThatThrownBy(() -> zip(new byte[0])).isInstanceOf(Refusal.class);
    }

    @Test
    void aTruncatedArchiveIsRefusedAsAWhole() {
        byte[] archive = new ZipBytes().with("a.md", random(5_000)).toBytes();

        assertThatThrownBy(() -> zip(Arrays.copyOf(archive, archive.length - 30)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aDamagedArchiveAmongOtherFilesIsRefusedByItself() {
        var taken = delivered(brought("a.zip", random(10_000)), brought("b.md", NOTE));

        assertThat(taken).extracting(Piece::kind).containsExactly(Kind.REFUSED, Kind.NOTE);
    }

    /** Whatever happens to an archive on its way, something is said, and nothing else is thrown. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anArchiveWithRandomDamageIsAnsweredWithSentences(long seed) {
        byte[] whole = new ZipBytes()
                .with("a.md", NOTE.repeat(50))
                .with("b/c.png", random(3_000))
                .toBytes();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] damaged = whole.clone();
            for (int hits = random.nextInt(20); hits >= 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                zip(damaged);
            } catch (Refusal refusal) {
                assertThat(refusal).hasMessageContaining("notes.zip");
            }
        }
    }

    @Test
    void nothingIsSaidToBeNothing() {
        assertThatThrownBy(() -> delivered()).isInstanceOf(Refusal.class).hasMessageContaining("Choose");
    }

    private static List<Piece> refused(List<Piece> taken) {
        return taken.stream().filter(piece -> piece.kind() == Kind.REFUSED).toList();
    }

    private static List<Piece> zip(ZipBytes zip) {
        return zip(zip.toBytes());
    }

    private static List<Piece> zip(byte[] archive) {
        return delivered(brought("notes.zip", archive));
    }

    private static Brought brought(String name, String text) {
        return brought(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Brought brought(String name, byte[] bytes) {
        return new Brought(name, () -> (InputStream) new ByteArrayInputStream(bytes));
    }

    private static List<Piece> delivered(Brought... brought) {
        List<Piece> taken = new ArrayList<>();
        try {
            Intake.deliver(List.of(brought), taken::add);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return taken;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        return lastIndexOf(bytes, wanted, Integer.MAX_VALUE);
    }

    /** The place of the {@code skip}th from the end; the first when there are fewer. */
    private static int lastIndexOf(byte[] bytes, byte[] wanted, int skip) {
        int found = -1;
        for (int at = bytes.length - wanted.length; at >= 0 && skip >= 0; at--) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                found = at;
                skip--;
            }
        }
        return found;
    }
}

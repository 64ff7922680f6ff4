package crema.archive;

import static crema.archive.Deliveries.brought;
import static crema.archive.Deliveries.delivered;
import static crema.archive.Deliveries.random;
import static crema.archive.Deliveries.refused;
import static crema.archive.Deliveries.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crema.archive.Piece.Kind;
import crema.it.Notes;
import crema.platform.Refusal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that are too large, damaged, or made to do harm: something is said of them, and nothing else happens. */
class HostileArchivesTest {

    private static final String NOTE = "Harbour Ops 03/12/2026\n";

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
        assertThatThrownBy(() -> zip(entries(100_000)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("10,000");
    }

    @Test
    void tenThousandAndOneEntriesAreRefusedAsAWholeAndOneLessIsNot() {
        assertThat(zip(entries(10_000))).hasSize(10_000);
        assertThatThrownBy(() -> zip(entries(10_001)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("10,000");
    }

    private static byte[] entries(int count) {
        return Notes.zip(IntStream.range(0, count)
                .boxed()
                .collect(Collectors.toMap(number -> "notes-of-session-" + number + ".md", number -> new byte[0])));
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

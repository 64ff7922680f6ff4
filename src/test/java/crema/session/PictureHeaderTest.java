package crema.session;

import static org.assertj.core.api.Assertions.assertThat;

import crema.it.PictureBytes;
import crema.platform.Refused;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureHeaderTest {

    /** RIFF, WEBP and one chunk of ten bytes; the size of the picture is in it. */
    private static final String WEBP = "52494646 16000000 57454250";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureIsWhatItsBytesSay(String format) throws IOException {
        assertThat(PictureHeader.of(picture(format))).isEqualTo(new PictureHeader("image/" + format, 30, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "56503820 0A000000 000000 9D012A 1E00 1400",
        "5650384C 0A000000 2F 1DC00400 0000000000",
        "56503858 0A000000 00000000 1D0000 130000"
    })
    void aWebpIsRecognisedInAllItsKinds(String chunk) {
        assertThat(PictureHeader.of(hex(WEBP + chunk))).isEqualTo(new PictureHeader("image/webp", 30, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void aPictureThatWasCutOffIsRefused(String format) throws IOException {
        byte[] whole = picture(format);

        for (int length : new int[] {9, 20, 40, whole.length / 2, whole.length - 2}) {
            Refused.by(() -> PictureHeader.of(Arrays.copyOf(whole, length)))
                    .beside("picture")
                    .contains("damaged");
        }
    }

    @Test
    void aWebpThatWasCutOffIsRefused() {
        Refused.by(() -> PictureHeader.of(hex(WEBP + "56503858 0A000000")))
                .beside("picture")
                .contains("damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "hello", "%PDF-1.7", "<html>", "\u0089PNG"})
    void whatIsNoPictureIsRefused(String text) {
        Refused.by(() -> PictureHeader.of(text.getBytes(StandardCharsets.ISO_8859_1)))
                .beside("picture")
                .contains("not a picture");
    }

    @Test
    void aDrawingIsRefusedAsWhatItIs() {
        Refused.by(() -> PictureHeader.of(
                        "<?xml version='1.0'?> <svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .beside("picture")
                .contains("SVG");
    }

    @Test
    void aSideOfTwelveThousandPixelsFitsAndNotOneMore() {
        assertThat(PictureHeader.of(PictureBytes.png(12_000, 1)).width()).isEqualTo(12_000);
        Refused.by(() -> PictureHeader.of(PictureBytes.png(1, 12_001)))
                .beside("picture")
                .contains("12001", "12000");
        Refused.by(() -> PictureHeader.of(PictureBytes.png(0, 1))).beside("picture");
        Refused.by(() -> PictureHeader.of(PictureBytes.png(-1, 1))).beside("picture");
    }

    private static byte[] picture(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }
}

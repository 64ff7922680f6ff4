package crema.export;

import static org.assertj.core.api.Assertions.assertThat;

import crema.export.ArchivePictures.Place;
import crema.session.Pictures.Shown;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivePicturesTest {

    private final ArchivePictures pictures = new ArchivePictures();

    @Test
    void aPictureLiesWhereItsNotesSay() {
        assertThat(pictures.place(png(), "images/2031.03.04.png", "2031-03-04"))
                .isEqualTo(new Place("images/2031.03.04.png", true));
        assertThat(pictures.place(png(), "Our board, März.JPG", "2031-03-05"))
                .isEqualTo(new Place("Our board, März.JPG", true));
    }

    @Test
    void onePictureOfTwoSessionsIsPutThereOnce() {
        Shown picture = png();
        pictures.place(picture, "images/board.png", "2031-03-04");

        assertThat(pictures.place(picture, "images/board.png", "2031-03-11"))
                .isEqualTo(new Place("images/board.png", false));
    }

    @Test
    void theSecondOfTwoPicturesWithOnePathIsNamedAfterItsSession() {
        pictures.place(png(), "images/board.png", "2031-03-04");

        assertThat(pictures.place(new Shown(UUID.randomUUID(), "image/jpeg", 1), "images/board.png", "2031-03-11"))
                .isEqualTo(new Place("images/2031-03-11.jpg", true));
        assertThat(pictures.place(png(), "images/Board.PNG", "2031-03-18"))
                .isEqualTo(new Place("images/2031-03-18.png", true));
    }

    @Test
    void noPictureIsPutOverOneWithTheNameOfAnotherSession() {
        pictures.place(png(), "images/board.png", "2031-03-04");
        pictures.place(png(), "images/2031-03-11.png", "2031-03-04-2");

        assertThat(pictures.place(png(), "images/board.png", "2031-03-11"))
                .isEqualTo(new Place("images/2031-03-11.2.png", true));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "../board.png",
                "images/../../board.png",
                "images/./board.png",
                ".. /board.png",
                "images./board.png",
                "/board.png",
                "C:/board.png",
                "images\\board.png",
                "https://tea.example/board.png",
                "images//board.png",
                "images/board\n.png",
                "index.md",
                "board.html",
                "board",
                ".png/",
                ""
            })
    void aPathThatLeadsElsewhereOrIsNoPicturesIsNotTaken(String named) {
        assertThat(pictures.place(png(), named, "2031-03-04")).isEqualTo(new Place("images/2031-03-04.png", true));
    }

    private static Shown png() {
        return new Shown(UUID.randomUUID(), "image/png", 1);
    }
}

package crema.access;

/** How a line of the matrix is tried. */
interface Play {

    /** @return what came of it, in the words of the matrix */
    String on(Stage stage);
}

package crema.archive.web;

/** Numbers as they stand in addresses and forms, where anybody can write anything. */
final class Numbers {

    private Numbers() {}

    /** 0 for what is none. */
    static int of(String text) {
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}

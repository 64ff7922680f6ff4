package crema.export.web;

import crema.export.Exports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How exports are answered: as a file to keep, in a sandbox should a browser show it all the same. */
final class Attachment {

    private Attachment() {}

    static void announce(String fileName, String mediaType, HttpServletResponse response) {
        response.setContentType(mediaType);
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
    }

    static void send(Exports.Made made, HttpServletResponse response) throws IOException {
        announce(made.fileName(), made.mediaType(), response);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(made.bytes().length);
        response.getOutputStream().write(made.bytes());
    }
}

package crema.session.web;

import crema.member.web.Callers;
import crema.platform.Refusal;
import crema.platform.web.AddressParts;
import crema.session.Pictures;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /g/{group}/{chapter}/{date}/picture}: the picture of the board, with the type its bytes have. A browser may keep it but asks
 * each time whether it still may show it.
 */
public class PictureServlet extends HttpServlet {

    @Inject
    private Pictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Pictures.Shown picture = pictures.of(
                    Callers.of(request),
                    AddressParts.of(request, "group"),
                    AddressParts.of(request, "chapter"),
                    AddressParts.of(request, "session"));
            String tag = "\"" + picture.id() + "\"";
            response.setHeader("Cache-Control", "private, no-cache");
            response.setHeader("ETag", tag);
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
                send(picture, response);
            }
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        }
    }

    private void send(Pictures.Shown picture, HttpServletResponse response) throws IOException {
        response.setContentType(picture.mediaType());
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setContentLength(picture.length());
        for (int sent = 0; sent < picture.length(); ) {
            byte[] piece = pictures.piece(picture, sent);
            response.getOutputStream().write(piece);
            sent += piece.length;
        }
    }
}

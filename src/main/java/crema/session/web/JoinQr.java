package crema.session.web;

import crema.platform.Refusal;
import crema.platform.SiteSettings;
import crema.platform.web.AddressParts;
import crema.session.Participation;
import io.nayuki.qrcodegen.QrCode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /join/{code}/qr.svg}: the code at the door (ISO/IEC 18004), dark on light in every theme because scanners expect it. */
public class JoinQr extends HttpServlet {

    private static final int QUIET_ZONE = 4;

    @Inject
    private SiteSettings settings;

    @Inject
    private Participation participation;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = AddressParts.of(request, "code");
        try {
            participation.known(code);
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
            return;
        }
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(svg(QrCode.encodeText(settings.baseUrl() + "/join/" + code, QrCode.Ecc.MEDIUM)));
    }

    static String svg(QrCode code) {
        int side = code.size + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(',')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\">"
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\"" + path + "\" fill=\"#000\"/></svg>";
    }
}

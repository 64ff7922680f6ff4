package crema.bench.floor;

import jakarta.annotation.Resource;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** {@code POST} casts a dot and {@code DELETE} takes one back; when it is committed, every socket is told, then the voter. */
@WebServlet("/votes")
public class FloorVotes extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Resource(lookup = "java:jboss/datasources/CremaDS")
    private transient DataSource database;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean cast) throws IOException {
        String voter = request.getParameter("voter");
        String topic = request.getParameter("topic");
        try {
            long seq = FloorVote.commit(database, voter, topic, cast);
            FloorBoard.tell("{\"seq\":" + seq + ",\"type\":\"dot\",\"topic\":\"" + topic + "\",\"cast\":" + cast + "}");
            response.setContentType("application/json");
            response.getOutputStream().print("{\"seq\":" + seq + "}");
        } catch (FloorVote.Refused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        } catch (SQLException failure) {
            log("A vote failed", failure);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}

package crema.member;

import crema.platform.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** What one look at a token finds: the caller, and when the sign-in was last seen. */
record Recognised(UUID id, UUID signIn, String name, String zone, boolean siteAdmin, UUID guestOf, Instant lastSeen) {

    static final String BY_TOKEN = "select m.id, i.id, m.name, m.zone, m.site_admin, m.guest_of, i.last_seen"
            + " from sign_in i join member m on m.id = i.member_id where " + SigningIn.VALID + " and i.token_hash = ?";

    static Recognised read(ResultSet row) throws SQLException {
        return new Recognised(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getBoolean(5),
                row.getObject(6, UUID.class),
                Sql.moment(row, 7));
    }

    Caller caller() {
        return new Caller(id, signIn, name, zone, siteAdmin, guestOf);
    }
}

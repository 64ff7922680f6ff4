package crema.session;

import crema.session.Inverse.Doing;
import java.util.UUID;

/**
 * Who would like to undo something: the same rules hold as for doing it.
 *
 * @param writes whether they may write notes in that room
 */
record Undoer(Room room, boolean writes) {

    /** @param own whether it is their own that they undo */
    boolean may(Doing doing, boolean own) {
        return switch (doing) {
            case PROPOSING -> own || room.mayFacilitate();
            case SCRIBING -> writes;
            case REALIZING -> room.mayParticipate();
            case FACILITATING -> room.mayFacilitate();
        };
    }

    UUID person() {
        return room.standing().person();
    }
}

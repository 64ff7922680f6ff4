package crema.session;

import crema.community.Chapter;
import crema.community.Group;
import crema.community.Standing;

/** A session, where it belongs, and what the caller is there. */
record Room(Session session, Chapter chapter, Group group, Standing standing) {

    /** The same for somebody else. */
    Room as(Standing other) {
        return new Room(session, chapter, group, other);
    }

    boolean maySee() {
        return group.maySee(standing);
    }

    boolean mayParticipate() {
        return maySee() && session.mayParticipate(standing);
    }

    boolean mayRead() {
        return maySee() && session.phase() == Phase.PUBLISHED || mayParticipate();
    }

    boolean mayFacilitate() {
        return maySee() && session.mayFacilitate(standing);
    }

    boolean mayOrganize() {
        return maySee() && chapter.mayOrganize(standing);
    }

    /** Where people do not see one another's hands; while they are together. */
    boolean hasSpeakerQueue() {
        return chapter.customs().speakerQueue() && session.phase().open();
    }

    /** The public address of the session. */
    String path() {
        return "/g/" + group.slug() + "/" + chapter.slug() + "/" + session.slug();
    }
}

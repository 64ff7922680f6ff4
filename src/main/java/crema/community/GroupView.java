package crema.community;

import java.util.List;
import java.util.UUID;

/**
 * A group as its page shows it to one reader.
 *
 * @param invitationCode only for admins, otherwise null
 * @param people only for admins, otherwise empty
 */
public record GroupView(
        UUID id,
        String slug,
        String name,
        String about,
        boolean open,
        boolean suspended,
        long members,
        boolean mine,
        boolean mayJoin,
        boolean mayAdminister,
        String invitationCode,
        List<ChapterCard> chapters,
        List<Person> people) {

    public GroupView {
        chapters = List.copyOf(chapters);
        people = List.copyOf(people);
    }
}

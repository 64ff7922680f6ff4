package crema.community;

/** What an invitation link shows before somebody joins. */
public record Invitation(String slug, String name, String about) {}

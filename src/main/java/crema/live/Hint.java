package crema.live;

import java.io.Serializable;
import java.util.UUID;
import org.wildfly.clustering.server.dispatcher.Command;

/** What one node tells the others: {@code session} has events up to {@code seq}. It is carried out on the node that hears it. */
record Hint(UUID session, long seq) implements Command<Void, Channels, RuntimeException>, Serializable {

    @Override
    public Void execute(Channels channels) {
        channels.look(session, seq);
        return null;
    }
}

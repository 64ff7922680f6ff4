package crema.archive;

import crema.archive.Piece.Kind;
import crema.member.Caller;
import crema.platform.Refusal;
import crema.session.Pictures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what organizers bring. It stands outside of transactions: a file after the other is received and kept in short ones, so
 * that neither memory nor locks grow with what is brought.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class Importing {

    @Inject
    private Arrivals arrivals;

    @Inject
    private Pictures pictures;

    @Inject
    private ImportWork work;

    /**
     * Receives files that are then read in the background, to be looked at before anything is stored.
     *
     * @return the import
     * @throws Refusal missing for whoever does not organize the chapter; for the field {@code files} when there is nothing to import
     * @throws IOException when it cannot be received; nothing is left of it then
     */
    public UUID start(Caller caller, String group, String chapter, List<Brought> files) throws IOException {
        return receive(caller, group, chapter, files, false);
    }

    /** The same, but everything that can be stored is stored when this returns. */
    public UUID importAtOnce(Caller caller, String group, String chapter, List<Brought> files) throws IOException {
        UUID run = receive(caller, group, chapter, files, true);
        work.off(run);
        return run;
    }

    private UUID receive(Caller caller, String group, String chapter, List<Brought> files, boolean atOnce)
            throws IOException {
        UUID run = arrivals.begin(caller, group, chapter);
        boolean complete = false;
        try {
            Basket basket = new Basket(arrivals, run);
            Intake.deliver(files, piece -> keep(piece, basket));
            basket.last();
            arrivals.complete(run, atOnce);
            complete = true;
        } finally {
            if (!complete) {
                arrivals.discard(run);
            }
        }
        return run;
    }

    /** A picture goes where pictures are kept; one that is none becomes a sentence. */
    private void keep(Piece piece, Basket basket) {
        if (piece.kind() != Kind.PICTURE) {
            basket.add(piece, null);
            return;
        }
        try {
            UUID kept = pictures.keep(piece.content());
            basket.add(piece.emptied(), kept);
        } catch (Refusal refused) {
            basket.add(Piece.refused(new FileName(piece.file()), refused.getMessage()), null);
        }
    }
}

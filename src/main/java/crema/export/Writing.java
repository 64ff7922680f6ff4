package crema.export;

import crema.spi.Coverage;
import crema.spi.Document;
import crema.spi.Exporter;
import crema.spi.Report;
import crema.spi.SettingValues;
import java.io.IOException;
import java.io.OutputStream;

/** A document and the exporter that writes it. */
record Writing(Exporter exporter, Document document) {

    /** A document larger than this is a mistake of its exporter. */
    private static final long MOST = 16L << 20;

    /** As it lies beside others. */
    String fileName(Report report) {
        return document.covers() == Coverage.CHAPTER
                ? document.fileName()
                : document.fileName(report.sessions().get(0));
    }

    /** Writes it up to a cap. */
    void write(Report report, OutputStream out) throws IOException {
        exporter.write(document.id(), report, SettingValues.initial(exporter.settings()), new CappedOutput(out, MOST));
    }
}

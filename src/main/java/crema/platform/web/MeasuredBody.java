package crema.platform.web;

import crema.platform.Refusal;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A body that did not say how long it is: it may be read up to its measure, and breaks off there. */
class MeasuredBody extends HttpServletRequestWrapper {

    private final long most;

    MeasuredBody(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return new Measured(super.getInputStream(), most);
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Measured extends ServletInputStream {

        private final ServletInputStream body;
        private final long most;
        private long left;

        Measured(ServletInputStream body, long most) {
            this.body = body;
            this.most = most;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int one = body.read();
            return one < 0 ? one : (int) counted(1, one);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = body.read(into, from, length);
            return read < 0 ? read : (int) counted(read, read);
        }

        private long counted(int read, int value) {
            left -= read;
            if (left < 0) {
                throw Refusal.tooLarge(most);
            }
            return value;
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

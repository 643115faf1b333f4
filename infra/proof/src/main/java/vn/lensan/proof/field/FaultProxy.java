package vn.lensan.proof.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between two processes and spoils what they say to each other. */
public final class FaultProxy implements AutoCloseable {
  private static final Duration SLOWNESS = Duration.ofMillis(150);
  private static final int CHUNK = 16 * 1024;

  /** What the line does. */
  public enum Line {
    GOOD,
    /** Every connection breaks, and new ones break at once. */
    CUT,
    /** Each piece waits. */
    SLOW,
    /** Connections stay open, and nothing comes through any more, not even later. */
    HALF_OPEN
  }

  private final ServerSocket server;
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile Line line = Line.GOOD;

  public FaultProxy(int port, int target) {
    this.target = target;
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  public void set(Line next) {
    line = next;
    if (next == Line.CUT) {
      sockets.forEach(FaultProxy::reset);
      sockets.clear();
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        if (line == Line.CUT) {
          reset(client);
        } else {
          join(client);
        }
      } catch (IOException closed) {
        // The next round sees whether the proxy ends.
      }
    }
  }

  private void join(Socket client) {
    try {
      Socket upstream = new Socket(InetAddress.getLoopbackAddress(), target);
      client.setTcpNoDelay(true);
      upstream.setTcpNoDelay(true);
      sockets.add(client);
      sockets.add(upstream);
      Thread.ofVirtual().start(() -> pump(client, upstream));
      Thread.ofVirtual().start(() -> pump(upstream, client));
    } catch (IOException nobodyThere) {
      reset(client);
    }
  }

  private void pump(Socket from, Socket to) {
    byte[] chunk = new byte[CHUNK];
    boolean lost = false;
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        Line now = line;
        if (now == Line.SLOW) {
          Pause.of(SLOWNESS);
        }
        // A connection that lost bytes stays dead, as one does whose state a router has forgotten.
        lost |= now == Line.HALF_OPEN;
        if (!lost) {
          out.write(chunk, 0, read);
          out.flush();
        }
      }
    } catch (IOException broken) {
      // Both ends are told below.
    } finally {
      reset(from);
      reset(to);
    }
  }

  private static void close(Socket socket) throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  private static void reset(Socket socket) {
    try {
      close(socket);
    } catch (IOException gone) {
      // Then it is closed already.
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    sockets.forEach(FaultProxy::reset);
  }
}

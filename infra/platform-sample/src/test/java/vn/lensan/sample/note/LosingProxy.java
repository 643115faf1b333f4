package vn.lensan.sample.note;

import com.mongodb.ConnectionString;
import com.mongodb.ServerAddress;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Between a service and its store. On demand it lets one command reach the store, then loses the
 * answer with the connection, as a network does.
 */
final class LosingProxy implements AutoCloseable {
  private static final int OP_MSG = 2013;
  private static final int HEADER = 16;
  private static final int BODY = 21;

  /** A command and its collection, such as {@code insert note}. */
  private final AtomicReference<@Nullable String> toLose = new AtomicReference<>();

  private final AtomicInteger lost = new AtomicInteger();
  private final ServerAddress store;
  private final ServerSocket listening;

  LosingProxy(String storeUri) throws IOException {
    store =
        new ServerAddress(
            Objects.requireNonNull(new ConnectionString(storeUri).getHosts()).getFirst());
    listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  String uri() {
    return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/?directConnection=true";
  }

  void loseReplyTo(String command, String collection) {
    toLose.set(command + ' ' + collection);
  }

  /** How many answers were lost so far. */
  int lost() {
    return lost.get();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Link link = new Link(client, new Socket(store.getHost(), store.getPort()));
        Thread.ofVirtual().start(() -> link.run(link::toStore));
        Thread.ofVirtual().start(() -> link.run(link::toClient));
      } catch (IOException closed) {
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }

  @FunctionalInterface
  private interface Pump {
    void run() throws IOException;
  }

  private final class Link {
    private final Socket client;
    private final Socket server;
    private volatile boolean losing;

    Link(Socket client, Socket server) {
      this.client = client;
      this.server = server;
    }

    void run(Pump pump) {
      try (client;
          server) {
        pump.run();
      } catch (IOException ended) {
        // One side went; the other is closed with it.
      }
    }

    void toStore() throws IOException {
      DataInputStream in = new DataInputStream(client.getInputStream());
      OutputStream out = server.getOutputStream();
      while (true) {
        byte[] message = message(in);
        String command = command(message);
        if (command != null && command.equals(toLose.get())) {
          toLose.set(null);
          losing = true;
        }
        out.write(message);
      }
    }

    void toClient() throws IOException {
      DataInputStream in = new DataInputStream(server.getInputStream());
      OutputStream out = client.getOutputStream();
      while (true) {
        byte[] message = message(in);
        if (losing) {
          lost.incrementAndGet();
          return;
        }
        out.write(message);
      }
    }
  }

  private static byte[] message(DataInputStream in) throws IOException {
    int length = Integer.reverseBytes(in.readInt());
    ByteBuffer message = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    message.putInt(length);
    in.readFully(message.array(), Integer.BYTES, length - Integer.BYTES);
    return message.array();
  }

  private static @Nullable String command(byte[] message) {
    ByteBuffer bytes = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.getInt(HEADER - Integer.BYTES) != OP_MSG || bytes.get(BODY - 1) != 0) {
      return null;
    }
    RawBsonDocument body = new RawBsonDocument(message, BODY, bytes.getInt(BODY));
    String name = body.getFirstKey();
    BsonValue collection = body.get(name);
    return collection instanceof BsonString text ? name + ' ' + text.getValue() : null;
  }
}

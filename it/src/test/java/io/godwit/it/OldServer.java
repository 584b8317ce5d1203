package io.godwit.it;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A server that says it is PostgreSQL 13.4. No such server can be fetched any more, so this speaks
 * as much of PostgreSQL's protocol (manual, 55.2 and 55.7) as it takes to say so. It agrees to
 * every SET, tells its version to who asks, and has no table.
 */
final class OldServer implements AutoCloseable {

  private static final int ENCRYPTION_REQUEST_LENGTH = 8;

  /** The type's oid. */
  private static final int TEXT = 25;

  private static final Map<String, String> PARAMETERS =
      new TreeMap<>(
          Map.of(
              "server_version", "13.4",
              "server_encoding", "UTF8",
              "client_encoding", "UTF8",
              "DateStyle", "ISO, MDY",
              "TimeZone", "UTC",
              "integer_datetimes", "on",
              "standard_conforming_strings", "on"));

  private final ServerSocket socket;

  OldServer() throws IOException {
    socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "PostgreSQL 13.4");
    thread.setDaemon(true);
    thread.start();
  }

  String url() {
    return "postgresql://somebody:hunter2@127.0.0.1:" + socket.getLocalPort() + "/library";
  }

  private void serve() {
    try {
      while (true) {
        try (Socket client = socket.accept()) {
          speak(
              new DataInputStream(client.getInputStream()),
              new DataOutputStream(client.getOutputStream()));
        } catch (EOFException e) {
          // The client has seen enough; the next one may come.
        }
      }
    } catch (SocketException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void speak(DataInputStream in, DataOutputStream out) throws IOException {
    int length = in.readInt();
    while (length == ENCRYPTION_REQUEST_LENGTH) {
      in.readInt();
      out.writeByte('N');
      length = in.readInt();
    }
    in.readFully(new byte[length - 4]);
    message(out, 'R', new byte[4]);
    for (Map.Entry<String, String> it : PARAMETERS.entrySet()) {
      message(out, 'S', (it.getKey() + "\0" + it.getValue() + "\0"));
    }
    message(out, 'K', new byte[8]);
    message(out, 'Z', "I");
    boolean query = false;
    boolean failed = false;
    while (true) {
      char kind = (char) in.readByte();
      byte[] body = new byte[in.readInt() - 4];
      in.readFully(body);
      if (failed && kind != 'S') {
        continue;
      }
      switch (kind) {
        case 'P' -> {
          String sql = new String(body, StandardCharsets.UTF_8);
          query = sql.contains("server_version");
          failed = !query && sql.contains("SELECT");
          if (failed) {
            message(out, 'E', "SERROR\0C42P01\0Mrelation does not exist\0\0");
          } else {
            message(out, '1', "");
          }
        }
        case 'B' -> message(out, '2', "");
        case 'D' -> {
          if (query) {
            message(out, 'T', versionColumns());
          } else {
            message(out, 'n', "");
          }
        }
        case 'E' -> {
          if (query) {
            message(out, 'D', versionRow());
          }
          message(out, 'C', query ? "SELECT 1\0" : "SET\0");
        }
        case 'S' -> {
          failed = false;
          message(out, 'Z', "I");
        }
        case 'Q' -> {
          message(out, 'C', "SET\0");
          message(out, 'Z', "I");
        }
        default -> throw new EOFException();
      }
    }
  }

  /** Two columns of type text: the version's number, and its name. */
  private static byte[] versionColumns() throws IOException {
    return bytes(
        row -> {
          row.writeShort(2);
          for (String name : List.of("number", "name")) {
            row.write((name + "\0").getBytes(StandardCharsets.UTF_8));
            row.writeInt(0);
            row.writeShort(0);
            row.writeInt(TEXT);
            row.writeShort(-1);
            row.writeInt(-1);
            row.writeShort(0);
          }
        });
  }

  private static byte[] versionRow() throws IOException {
    return bytes(
        row -> {
          row.writeShort(2);
          for (String value : List.of("130004", "13.4")) {
            row.writeInt(value.length());
            row.write(value.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  private interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    body.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static void message(DataOutputStream out, char kind, String body) throws IOException {
    message(out, kind, body.getBytes(StandardCharsets.UTF_8));
  }

  private static void message(DataOutputStream out, char kind, byte[] body) throws IOException {
    out.writeByte(kind);
    out.writeInt(body.length + 4);
    out.write(body);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

package vn.lensan.engines.store;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import vn.lensan.engines.EngineProblem;

/**
 * The document store as a process of its own: {@code folder port}; ends when it is killed. {@code
 * -Dlensan.store.quota-file=…} names a file that says how many bytes the journal may hold.
 */
public final class DocumentStoreMain {
  private static final String QUOTA_FILE = "lensan.store.quota-file";

  private DocumentStoreMain() {}

  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws InterruptedException {
    try {
      Path folder = Path.of(args[0]);
      int port = Integer.parseInt(args[1]);
      DocumentStore store = DocumentStore.start(settings(folder, port));
      Runtime.getRuntime().addShutdownHook(new Thread(store::close));
      System.out.println("listening " + store.uri());
      new CountDownLatch(1).await();
    } catch (EngineProblem problem) {
      System.err.println(problem.getMessage());
      System.exit(1);
    }
  }

  private static DocumentStoreSettings settings(Path folder, int port) {
    DocumentStoreSettings settings = new DocumentStoreSettings(folder, port);
    String quotaFile = System.getProperty(QUOTA_FILE);
    return quotaFile == null ? settings : settings.withQuota(Path.of(quotaFile));
  }
}

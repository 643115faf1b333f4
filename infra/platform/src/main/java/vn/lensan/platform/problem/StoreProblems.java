package vn.lensan.platform.problem;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.bulk.BulkWriteError;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;

/**
 * The store's own refusals: full (507) is told apart from away (503), because only one of them
 * passes by itself. Whatever else the store says is a fault of ours and stays one.
 */
public final class StoreProblems {
  private static final int OUT_OF_DISK_SPACE = 14031;

  /** Where it has no number of its own: a full disk under the server, a quota of a hosted one. */
  private static final List<String> FULL_WORDS = List.of("No space left on device", "space quota");

  /** Server errors that say: not now, or not here. */
  private static final Set<Integer> NOT_NOW =
      Set.of(
          6, // HostUnreachable
          7, // HostNotFound
          24, // LockTimeout
          50, // MaxTimeMSExpired
          64, // WriteConcernTimeout
          89, // NetworkTimeout
          91, // ShutdownInProgress
          100, // UnsatisfiableWriteConcern
          112, // WriteConflict
          189, // PrimarySteppedDown
          262, // ExceededTimeLimit
          462, // IngressRequestRateLimitExceeded
          9001, // SocketException
          10058, // LegacyNotPrimary
          10107, // NotWritablePrimary
          11600, // InterruptedAtShutdown
          11602, // InterruptedDueToReplStateChange
          13435, // NotPrimaryNoSecondaryOk
          13436); // NotPrimaryOrSecondary

  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final Duration UNTIL_THERE_IS_SPACE = Duration.ofMinutes(1);

  private StoreProblems() {}

  /** Empty when the failure is not the store's state. */
  public static Optional<Problem> of(Throwable failure) {
    return causes(failure).flatMap(cause -> known(cause).stream()).findFirst();
  }

  /** Whether the store refused for want of space, and only for that. */
  public static boolean isFull(Throwable failure) {
    return causes(failure)
        .anyMatch(cause -> cause instanceof MongoException refusal && saysFull(refusal));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static Optional<Problem> known(Throwable cause) {
    if (cause instanceof MongoException refusal) {
      return saysFull(refusal)
          ? Optional.of(full())
          : Optional.of(away()).filter(any -> isAway(refusal));
    }
    return Optional.of(away()).filter(any -> isAway(cause));
  }

  private static Problem full() {
    return Problem.of(HttpStatus.INSUFFICIENT_STORAGE, "store.full")
        .retryAfter(UNTIL_THERE_IS_SPACE);
  }

  private static Problem away() {
    return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "store.away").retryAfter(WAIT);
  }

  private static boolean saysFull(MongoException refusal) {
    String words = String.valueOf(refusal.getMessage());
    return codes(refusal).anyMatch(code -> code == OUT_OF_DISK_SPACE)
        || FULL_WORDS.stream().anyMatch(words::contains);
  }

  private static boolean isAway(MongoException refusal) {
    return refusal instanceof MongoSocketException
        || refusal instanceof MongoClientException
        || refusal instanceof MongoNotPrimaryException
        || refusal instanceof MongoNodeIsRecoveringException
        || refusal instanceof MongoWriteConcernException
        || codes(refusal).anyMatch(NOT_NOW::contains);
  }

  private static boolean isAway(Throwable cause) {
    return cause instanceof DataAccessResourceFailureException
        && !(cause.getCause() instanceof MongoException);
  }

  private static Stream<Integer> codes(MongoException refusal) {
    Stream<Integer> own = Stream.of(refusal.getCode());
    return refusal instanceof MongoBulkWriteException bulk
        ? Stream.concat(own, bulk.getWriteErrors().stream().map(BulkWriteError::getCode))
        : own;
  }
}

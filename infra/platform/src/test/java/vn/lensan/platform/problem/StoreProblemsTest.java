package vn.lensan.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;
import org.springframework.web.multipart.MultipartException;

class StoreProblemsTest {
  private static final ServerAddress SERVER = new ServerAddress();

  @Test
  void tellsAFullStoreHoweverItSaysSo() {
    assertThat(codeOf(command(14031, "out of disk space"))).isEqualTo("store.full");
    assertThat(codeOf(write(14031))).isEqualTo("store.full");
    assertThat(codeOf(bulk(14031))).isEqualTo("store.full");
    assertThat(codeOf(command(8, "28: No space left on device"))).isEqualTo("store.full");
    assertThat(codeOf(command(8000, "you are over your space quota"))).isEqualTo("store.full");
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 7, 24, 50, 64, 89, 91, 100, 112, 189, 262, 462, 9001, 10107})
  void tellsAStoreThatIsAway(int code) {
    assertThat(codeOf(command(code, "away"))).isEqualTo("store.away");
  }

  @ParameterizedTest
  @ValueSource(ints = {10058, 11600, 11602, 13435, 13436})
  void tellsAStoreThatIsNoPrimary(int code) {
    assertThat(codeOf(command(code, "not the primary"))).isEqualTo("store.away");
    assertThat(codeOf(bulk(code))).isEqualTo("store.away");
  }

  @Test
  void tellsAStoreThatNobodyReaches() {
    assertThat(codeOf(new MongoTimeoutException("no server"))).isEqualTo("store.away");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 9, 14, 10334})
  void doesNotCallAFaultOfOursAStoreThatIsAway(int code) {
    assertThat(StoreProblems.of(translated(command(code, "bad query")))).isEmpty();
  }

  @Test
  void knowsAFullDiskBehindABrokenUpload() {
    IOException full = new IOException("No space left on device");
    assertThat(NoSpace.isCauseOf(new MultipartException("not parsed", full))).isTrue();
    assertThat(
            NoSpace.isCauseOf(new MultipartException("not parsed", new IOException("broken pipe"))))
        .isFalse();
  }

  private static String codeOf(MongoException failure) {
    return StoreProblems.of(translated(failure)).orElseThrow().code();
  }

  /** As repositories throw it. */
  private static RuntimeException translated(MongoException failure) {
    RuntimeException translated =
        new MongoExceptionTranslator().translateExceptionIfPossible(failure);
    return translated == null ? failure : translated;
  }

  private static MongoException command(int code, String message) {
    return new MongoCommandException(
        new BsonDocument("ok", new BsonInt32(0))
            .append("code", new BsonInt32(code))
            .append("errmsg", new BsonString(message)),
        SERVER);
  }

  private static MongoException write(int code) {
    return new MongoWriteException(
        new WriteError(code, "no", new BsonDocument()), SERVER, Set.of());
  }

  private static MongoException bulk(int code) {
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(),
        List.of(new BulkWriteError(code, "no", new BsonDocument(), 0)),
        null,
        SERVER,
        Set.of());
  }
}

package vn.lensan.platform.audit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The end of the chain, one document: whoever moves it by a conditional write is the one sealer of
 * that batch. It carries the batch, so that a crash before the seals are written loses none.
 *
 * @param dayBegan the number at which the day began
 */
@Document("log_chain")
record ChainEnd(
    @Id String id, long number, String hash, LocalDate day, long dayBegan, List<Seal> batch) {
  static final String ID = "end";

  static ChainEnd origin(LocalDate day) {
    return new ChainEnd(ID, 0, Seal.ORIGIN, day, 0, List.of());
  }

  ChainEnd with(List<Seal> seals) {
    Seal last = seals.getLast();
    return new ChainEnd(ID, last.number(), last.hash(), day, dayBegan, seals);
  }

  ChainEnd on(LocalDate next) {
    return new ChainEnd(ID, number, hash, next, number, List.of());
  }
}

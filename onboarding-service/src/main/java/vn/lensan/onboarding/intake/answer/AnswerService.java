package vn.lensan.onboarding.intake.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.lensan.onboarding.intake.AnswerFacts;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.unit.OrgUnitService;
import vn.lensan.platform.security.Caller;

/**
 * The door to answers: the sender's own workbook where it can be held in memory (decision 0024),
 * else one that is made of what was read.
 */
@Service
public class AnswerService {
  private static final Logger LOG = LoggerFactory.getLogger(AnswerService.class);

  private static final byte[] NONE = {};

  /** So many workbooks are held in memory at once; whoever asks for another one waits. */
  private final Semaphore places = new Semaphore(2);

  private final ImportService imports;
  private final AnswerFacts facts;
  private final Twins twins;
  private final OrgUnitService units;
  private final AnswerWords words;

  AnswerService(
      ImportService imports,
      AnswerFacts facts,
      Twins twins,
      OrgUnitService units,
      AnswerWords words) {
    this.imports = imports;
    this.facts = facts;
    this.twins = twins;
    this.units = units;
    this.words = words;
  }

  /** An answer that can be written. What can't be given is refused before. */
  public interface Written {
    void to(OutputStream out) throws IOException;
  }

  public Written answer(String job, Caller caller, Locale locale) {
    ImportService.Report report = imports.report(job, caller);
    return out -> {
      try (report) {
        write(report, caller, locale, out);
      }
    };
  }

  private void write(ImportService.Report report, Caller caller, Locale locale, OutputStream out)
      throws IOException {
    Answer answer = answer(report, caller, locale);
    byte[] own = answer.isHeld() ? own(answer) : NONE;
    if (own.length > 0) {
      out.write(own);
    } else {
      MadeWorkbook.write(answer(report, caller, locale), out);
    }
  }

  /** Whole before any of it is sent: a slow reader must not hold the place, nor the memory. */
  private byte[] own(Answer answer) throws IOException {
    places.acquireUninterruptibly();
    try {
      return OwnWorkbook.bytes(answer);
    } catch (IllegalStateException | OwnWorkbook.Unreadable strange) {
      LOG.info("A workbook can't be written in, so one is made: {}", strange.toString());
      return NONE;
    } finally {
      places.release();
    }
  }

  private Answer answer(ImportService.Report report, Caller caller, Locale locale) {
    return new Answer(
        report,
        caller,
        locale,
        facts,
        twins,
        new Communes(units, report.job().order()),
        words,
        new Counts(report.plan()));
  }
}

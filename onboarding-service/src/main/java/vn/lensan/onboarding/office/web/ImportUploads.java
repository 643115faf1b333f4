package vn.lensan.onboarding.office.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.lensan.onboarding.intake.AnswerFacts;
import vn.lensan.onboarding.intake.HeldLists;
import vn.lensan.onboarding.intake.ImportMode;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.OnError;
import vn.lensan.onboarding.office.ImportBoard;
import vn.lensan.pages.Forms;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Caller;

/** Takes a list that a page hands in; one that leaves a doubt is held until it is answered. */
@Component
class ImportUploads {
  private final ImportService imports;
  private final HeldLists held;
  private final AnswerFacts facts;

  ImportUploads(ImportService imports, HeldLists held, AnswerFacts facts) {
    this.imports = imports;
    this.held = held;
    this.facts = facts;
  }

  /** A list that was not taken, with what can be answered. */
  static final class Doubtful extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ImportBoard.Doubt doubt;
    private final transient Problem refusal;

    Doubtful(ImportBoard.Doubt doubt, Problem refusal) {
      super(refusal.code(), null, false, false);
      this.doubt = doubt;
      this.refusal = refusal;
    }

    ImportBoard.Doubt doubt() {
      return doubt;
    }

    Problem refusal() {
      return refusal;
    }
  }

  /** The job's id. */
  String start(Forms.Sent sent, @Nullable MultipartFile chosen, Caller caller) {
    String before = sent.field("held");
    HeldLists.Held list = list(chosen, before, caller);
    ImportOrder order = order(sent, list.fileName(), caller);
    try {
      String id = imports.start(order, ListDoubt.wishes(sent), list.file()).id();
      held.release(before, caller);
      return id;
    } catch (Problem refusal) {
      if (!ListDoubt.isOne(refusal)) {
        throw refusal;
      }
      boolean again = chosen == null || chosen.isEmpty();
      String kept = again ? before : held.hold(list, caller);
      throw new Doubtful(
          ListDoubt.of(refusal, kept, list.fileName(), facts.columns(order.kind())), refusal);
    }
  }

  private HeldLists.Held list(@Nullable MultipartFile chosen, String before, Caller caller) {
    if (chosen != null && !chosen.isEmpty()) {
      String name = Optional.ofNullable(chosen.getOriginalFilename()).orElse("");
      return new HeldLists.Held(name, chosen);
    }
    return held.find(before, caller).orElseThrow(() -> invalid("file", "required"));
  }

  private ImportOrder order(Forms.Sent sent, String fileName, Caller caller) {
    String kind = sent.text("kind", 20);
    return new ImportOrder(
        kind,
        sent.choice("mode", ImportMode.class),
        sent.choice("onError", OnError.class),
        fileName,
        ListDoubt.told(sent, "boundary"),
        ListDoubt.told(sent, "consentTextVersion"),
        day(sent),
        ImportOrder.Starter.of(caller, imports.roles(kind)),
        kind.equals("lineage") ? ListDoubt.told(sent, "fromBoundary") : null);
  }

  private static @Nullable LocalDate day(Forms.Sent sent) {
    String day = ListDoubt.told(sent, "consentGivenOn");
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException none) {
      throw invalid("consentGivenOn", "not-understood");
    }
  }

  private static Problem invalid(String field, String code) {
    return Problem.of(HttpStatus.BAD_REQUEST, "request.invalid").error("/" + field, code);
  }
}

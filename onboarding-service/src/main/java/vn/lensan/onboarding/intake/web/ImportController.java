package vn.lensan.onboarding.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.lensan.onboarding.intake.ImportMode;
import vn.lensan.onboarding.intake.ImportOrder;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.ImportView;
import vn.lensan.onboarding.intake.OnError;
import vn.lensan.onboarding.intake.ReadingWishes;
import vn.lensan.onboarding.intake.RowOutcome;
import vn.lensan.onboarding.intake.answer.AnswerService;
import vn.lensan.platform.problem.Problem;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;
import vn.lensan.platform.web.Page;
import vn.lensan.platform.web.PageRequest;

/** {@code /api/v1/imports}: lists handed in, worked off as durable jobs. */
@RestController
@RequestMapping("/api/v1/imports")
@Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
class ImportController {
  private final ImportService imports;
  private final ImportResponses responses;
  private final ImportProgress progress;
  private final AnswerService answers;

  ImportController(
      ImportService imports,
      ImportResponses responses,
      ImportProgress progress,
      AnswerService answers) {
    this.imports = imports;
    this.responses = responses;
    this.progress = progress;
    this.answers = answers;
  }

  /** The map that a list is of, or of a list of lineage the two that it is between. */
  record Maps(
      @Nullable String boundary, @Nullable String fromBoundary, @Nullable String toBoundary) {
    String kind(String asked) {
      return asked.equals("orgUnits") && fromBoundary != null ? "lineage" : asked;
    }

    @Nullable String on() {
      return toBoundary == null ? boundary : toBoundary;
    }
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(summary = "Hand in a list (.xlsx, .xls or .csv); answers 202 with the job's address")
  ResponseEntity<ImportResponse> start(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String validationToken,
      @RequestParam(defaultValue = "COMMIT") ImportMode mode,
      @RequestParam(defaultValue = "ROWS") OnError onError,
      @ModelAttribute Maps maps,
      @RequestParam(required = false) @Nullable String consentTextVersion,
      @RequestParam(required = false) @Nullable LocalDate consentGivenOn,
      @RequestParam(required = false) @Nullable String encoding,
      @RequestParam(required = false) @Nullable String sheet,
      @RequestParam(required = false) @Nullable String mapping,
      Caller caller) {
    if (validationToken != null) {
      return accepted(imports.commit(validationToken, caller));
    }
    if (file == null || kind == null) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "import.file-missing");
    }
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    ImportOrder order =
        new ImportOrder(
            maps.kind(kind),
            mode,
            onError,
            name,
            maps.on(),
            consentTextVersion,
            consentGivenOn,
            ImportOrder.Starter.of(caller, imports.roles(maps.kind(kind))),
            maps.fromBoundary());
    ReadingWishes wishes = new ReadingWishes(encoding, sheet, MappingField.read(mapping));
    return accepted(imports.start(order, wishes, file));
  }

  /** What was validated and is to be done now. */
  record Validated(@Nullable String validationToken) {}

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "Commit exactly what was validated; the list is not sent again")
  ResponseEntity<ImportResponse> commit(@RequestBody Validated validated, Caller caller) {
    if (validated.validationToken() == null) {
      throw Problem.of(HttpStatus.BAD_REQUEST, "import.file-missing");
    }
    return accepted(imports.commit(validated.validationToken(), caller));
  }

  private ResponseEntity<ImportResponse> accepted(ImportView job) {
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .location(URI.create("/api/v1/imports/" + job.id()))
        .body(responses.job(job));
  }

  @GetMapping
  Page<ImportResponse> list(PageRequest page, Caller caller) {
    return imports.page(page, caller).map(responses::job);
  }

  @GetMapping("/{id}")
  ImportResponse one(@PathVariable String id, Caller caller) {
    return responses.job(imports.view(id, caller));
  }

  @GetMapping("/{id}/rows")
  @Operation(summary = "Refused and doubtful rows with their reasons")
  Page<ImportResponses.RowResponse> rows(
      @PathVariable String id,
      @RequestParam(required = false) RowOutcome.@Nullable Result outcome,
      PageRequest page,
      Caller caller,
      Locale locale) {
    return imports.rows(id, outcome, page, caller).map(row -> responses.row(row, locale));
  }

  @GetMapping("/{id}/report")
  @Operation(
      summary =
          "The sender's own workbook: refused and doubtful cells coloured, each with a comment")
  void report(@PathVariable String id, Caller caller, Locale locale, HttpServletResponse response)
      throws IOException {
    AnswerService.Written answer = answers.answer(id, caller, locale);
    answer.to(WorkbookAnswer.open(response, "import-" + id));
  }

  @PostMapping("/{id}/cancel")
  ImportResponse cancel(@PathVariable String id, Caller caller) {
    return responses.job(imports.cancel(id, caller));
  }

  @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(summary = "Progress as server-sent events, until the job is over")
  SseEmitter events(@PathVariable String id, Caller caller) {
    return progress.of(id, caller);
  }
}

package vn.lensan.training.completion.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.InternalDoor;
import vn.lensan.training.completion.CompletionRow;
import vn.lensan.training.completion.CompletionService;
import vn.lensan.training.completion.RowResult;

/**
 * Rows of lists of completed online courses, in batches, with the scope of whoever started the
 * import.
 */
@RestController
class CompletionRowController {
  private final CompletionService completions;

  CompletionRowController(CompletionService completions) {
    this.completions = completions;
  }

  /**
   * @param write false to be told what would be done
   */
  record Batch(
      @NotBlank String jobId,
      boolean write,
      @NotNull @Size(max = 1000, message = "≤ 1000") List<@Valid @NotNull CompletionRow> rows) {}

  record Results(List<RowResult> results) {}

  @InternalDoor
  @PostMapping("/internal/v1/completions/batch")
  Results take(@Valid @RequestBody Batch batch, Caller starter) {
    return new Results(completions.take(batch.rows(), batch.write(), starter));
  }
}

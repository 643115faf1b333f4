package vn.lensan.catalog.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.imports.OrderImport;
import vn.lensan.catalog.imports.OrderRow;
import vn.lensan.catalog.imports.RowResult;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.InternalDoor;

/** Rows of order lists, in batches, with the scope of whoever started the import. */
@RestController
class OrderRowController {
  private final OrderImport imports;

  OrderRowController(OrderImport imports) {
    this.imports = imports;
  }

  /**
   * @param write false to be told what would be done
   */
  record Batch(
      @NotBlank String jobId,
      boolean write,
      @NotNull @Size(max = 1000, message = "≤ 1000") List<OrderRow> rows) {}

  record Results(List<RowResult> results) {}

  @InternalDoor
  @PostMapping("/internal/v1/orders/batch")
  Results take(@Valid @RequestBody Batch batch, Caller starter) {
    return new Results(
        batch.rows().stream().map(row -> imports.take(row, batch.write(), starter)).toList());
  }
}

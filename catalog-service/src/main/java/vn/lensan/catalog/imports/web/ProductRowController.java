package vn.lensan.catalog.imports.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.lensan.catalog.imports.ProductImport;
import vn.lensan.catalog.imports.ProductRow;
import vn.lensan.catalog.imports.RowResult;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.InternalDoor;

/** Rows of product lists from onboarding-service, which acts for the one who started the job. */
@RestController
class ProductRowController {
  private final ProductImport imports;

  ProductRowController(ProductImport imports) {
    this.imports = imports;
  }

  /**
   * @param write false to be told what would be done
   */
  record Batch(
      @NotBlank String jobId,
      boolean write,
      @NotNull @Size(max = 1000, message = "≤ 1000") List<ProductRow> rows) {}

  record Results(List<RowResult> results) {}

  @InternalDoor
  @PostMapping("/internal/v1/products/batch")
  Results take(@Valid @RequestBody Batch batch, Caller starter) {
    return new Results(
        batch.rows().stream().map(row -> imports.take(row, batch.write(), starter)).toList());
  }
}

package vn.lensan.onboarding.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpHeaders;

/** A workbook that is written straight to whoever asked, and never held as a whole. */
public final class WorkbookAnswer {
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private WorkbookAnswer() {}

  /** Personal data: no cache on the way keeps it. */
  public static OutputStream open(HttpServletResponse response, String name) throws IOException {
    response.setContentType(XLSX);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".xlsx\"");
    return response.getOutputStream();
  }
}

package vn.lensan.onboarding.office.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.lensan.onboarding.intake.ImportService;
import vn.lensan.onboarding.intake.answer.AnswerService;
import vn.lensan.onboarding.intake.template.TemplateService;
import vn.lensan.onboarding.intake.web.WorkbookAnswer;
import vn.lensan.onboarding.office.ImportBoard;
import vn.lensan.onboarding.office.ImportBoardService;
import vn.lensan.onboarding.office.ImportPage;
import vn.lensan.pages.Forms;
import vn.lensan.pages.OfficePage;
import vn.lensan.platform.security.Allowed;
import vn.lensan.platform.security.Caller;
import vn.lensan.platform.security.Role;

/** Lists: handed in, watched while they are worked off, and given back with what is wrong. */
@OfficePage
@Allowed({Role.COMMUNE, Role.PROVINCE, Role.MINISTRY})
class ImportPageController {
  private final ImportBoardService boards;
  private final ImportUploads uploads;
  private final ImportService imports;
  private final AnswerService answers;
  private final TemplateService templates;
  private final Forms forms;

  ImportPageController(
      ImportBoardService boards,
      ImportUploads uploads,
      ImportService imports,
      AnswerService answers,
      TemplateService templates,
      Forms forms) {
    this.boards = boards;
    this.uploads = uploads;
    this.imports = imports;
    this.answers = answers;
    this.templates = templates;
    this.forms = forms;
  }

  @GetMapping("/office/imports")
  ModelAndView board(@RequestParam(required = false) @Nullable String before, Caller caller) {
    return new ModelAndView("office/imports", "board", boards.board(before, caller));
  }

  @PostMapping("/office/imports")
  ModelAndView handIn(
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    Forms.Sent sent = new Forms.Sent(fields, locale);
    ImportBoard.Doubt[] open = new ImportBoard.Doubt[1];
    return forms.submit(
        sent,
        () -> {
          try {
            return "/office/imports/" + uploads.start(sent, file, caller) + "?done=list-taken";
          } catch (ImportUploads.Doubtful doubtful) {
            open[0] = doubtful.doubt();
            throw doubtful.refusal();
          }
        },
        () -> board(null, caller).addObject("doubt", open[0]));
  }

  @GetMapping("/office/imports/{id}")
  ModelAndView job(@PathVariable String id, Caller caller, Locale locale) {
    ImportPage page = boards.job(id, caller, locale);
    ModelAndView shown = new ModelAndView("office/import", "page", page);
    return page.isOver() ? shown : shown.addObject("again", 4);
  }

  @PostMapping("/office/imports/{id}/cancel")
  ModelAndView cancel(
      @PathVariable String id,
      @RequestParam Map<String, String> fields,
      Caller caller,
      Locale locale) {
    return forms.submit(
        new Forms.Sent(fields, locale),
        () -> "/office/imports/" + imports.cancel(id, caller).id() + "?done=list-cancelled",
        () -> job(id, caller, locale));
  }

  @GetMapping("/office/imports/{id}/answer")
  void answer(@PathVariable String id, Caller caller, Locale locale, HttpServletResponse response)
      throws IOException {
    AnswerService.Written answer = answers.answer(id, caller, locale);
    answer.to(WorkbookAnswer.open(response, "ket-qua-" + id));
  }

  @GetMapping("/office/imports/templates/{kind}")
  void template(
      @PathVariable String kind, Caller caller, Locale locale, HttpServletResponse response)
      throws IOException {
    TemplateService.Written template = templates.template(kind, caller, locale);
    template.to(WorkbookAnswer.open(response, "mau-" + kind));
  }
}

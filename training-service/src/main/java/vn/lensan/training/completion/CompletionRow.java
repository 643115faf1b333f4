package vn.lensan.training.completion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of a list of completed online courses, as read; its household is known already.
 *
 * @param rowId the same whenever the same row of the same job comes
 * @param memberId who of the household learned; null of its head
 * @param course its id or its title
 * @param certificateNumber the platform's; never stored but as a keyed hash
 */
public record CompletionRow(
    @NotBlank @Size(max = 100) String rowId,
    int rowNumber,
    @NotBlank @Size(max = 100) String householdId,
    @Size(max = 100) @Nullable String memberId,
    @NotBlank @Size(max = 200) String course,
    @NotBlank @Size(max = 100) String platform,
    @NotNull LocalDate completedOn,
    @Size(max = 100) @Nullable String certificateNumber) {}

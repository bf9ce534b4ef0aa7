<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>hall::ui::ApprovalCard</name>
    <message numerus="yes">
        <source>Nothing else of this session is among the caller&apos;s last %Ln decisions.</source>
        <translation>
            <numerusform>Nothing else of this session is among the caller&apos;s last %Ln decision.</numerusform>
            <numerusform>Nothing else of this session is among the caller&apos;s last %Ln decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 among the caller&apos;s last %Ln decisions. Highest data label: %2.</source>
        <translation>
            <numerusform>%1 among the caller&apos;s last %Ln decision. Highest data label: %2.</numerusform>
            <numerusform>%1 among the caller&apos;s last %Ln decisions. Highest data label: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ApprovalNotes</name>
    <message numerus="yes">
        <source>%n requests expire soon</source>
        <translation>
            <numerusform>%n request expires soon</numerusform>
            <numerusform>%n requests expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for a person</source>
        <translation>
            <numerusform>%n request waits for a person</numerusform>
            <numerusform>%n requests wait for a person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ArgumentView</name>
    <message numerus="yes">
        <source>%Ln more are only in the text below.</source>
        <translation>
            <numerusform>%Ln more is only in the text below.</numerusform>
            <numerusform>%Ln more are only in the text below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::AttentionCard</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditLogPage</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records, %1 % of the log counted</source>
        <translation>
            <numerusform>At least %Ln record, %1 % of the log counted</numerusform>
            <numerusform>At least %Ln records, %1 % of the log counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln records</source>
        <translation>
            <numerusform>At least %Ln record</numerusform>
            <numerusform>At least %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::AuditTable</name>
    <message numerus="yes">
        <source>%Ln newer – show (Home)</source>
        <translation>
            <numerusform>%Ln newer – show (Home)</numerusform>
            <numerusform>%Ln newer – show (Home)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::CardHeader</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChallengePanel</name>
    <message numerus="yes">
        <source>Answer %Ln more questions first.</source>
        <translation>
            <numerusform>Answer %Ln more question first.</numerusform>
            <numerusform>Answer %Ln more questions first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This takes %Ln different reviewers, and there are not enough: it cannot be approved now. Make another one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</source>
        <translation>
            <numerusform>This takes %Ln reviewer, and there is none: it cannot be approved now. Make one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</numerusform>
            <numerusform>This takes %Ln different reviewers, and there are not enough: it cannot be approved now. Make another one first, for example with `hall reviewer add NAME`. Denying needs nobody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ChangeImpact</name>
    <message numerus="yes">
        <source>Looked at: the last %Ln decisions that allowed this worker something; the day had more.</source>
        <translation>
            <numerusform>Looked at: the last %Ln decision that allowed this worker something; the day had more.</numerusform>
            <numerusform>Looked at: the last %Ln decisions that allowed this worker something; the day had more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>denied %Ln decisions of the last day</source>
        <translation>
            <numerusform>denied %Ln decision of the last day</numerusform>
            <numerusform>denied %Ln decisions of the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked a human %Ln times in the last day</source>
        <translation>
            <numerusform>asked a human %Ln time in the last day</numerusform>
            <numerusform>asked a human %Ln times in the last day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ClaimCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ClientsPanel</name>
    <message numerus="yes">
        <source>%1: %Ln times, last %2. %3</source>
        <translation>
            <numerusform>%1: %Ln time, last %2. %3</numerusform>
            <numerusform>%1: %Ln times, last %2. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, by callers that are not in the list: %Ln times. %2</source>
        <translation>
            <numerusform>%1, by callers that are not in the list: %Ln time. %2</numerusform>
            <numerusform>%1, by callers that are not in the list: %Ln times. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::CompareView</name>
    <message numerus="yes">
        <source>%1 of %Ln members differ</source>
        <translation>
            <numerusform>%1 of %Ln member differs</numerusform>
            <numerusform>%1 of %Ln members differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::DemoPage</name>
    <message numerus="yes">
        <source>%Ln requests in %1 s. %2. The last one:</source>
        <translation>
            <numerusform>%Ln request in %1 s. %2. It was:</numerusform>
            <numerusform>%Ln requests in %1 s. %2. The last one:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::EditorHeader</name>
    <message numerus="yes">
        <source>%Ln members changed</source>
        <translation>
            <numerusform>%Ln member changed</numerusform>
            <numerusform>%Ln members changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::EmptyFeed</name>
    <message numerus="yes">
        <source>%Ln are hidden, %1 of them denied.</source>
        <translation>
            <numerusform>%Ln is hidden, %1 of them denied.</numerusform>
            <numerusform>%Ln are hidden, %1 of them denied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ExplanationPanel</name>
    <message numerus="yes">
        <source>%1 of at least %Ln words</source>
        <translation>
            <numerusform>%1 of at least %Ln word</numerusform>
            <numerusform>%1 of at least %Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ExportPanel</name>
    <message numerus="yes">
        <source>%1 of %Ln records</source>
        <translation>
            <numerusform>%1 of %Ln record</numerusform>
            <numerusform>%1 of %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln records</source>
        <translation>
            <numerusform>at least %Ln record</numerusform>
            <numerusform>at least %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records, from #%1 to #%2, are in %3.</source>
        <translation>
            <numerusform>%Ln record, from #%1 to #%2, is in %3.</numerusform>
            <numerusform>%Ln records, from #%1 to #%2, are in %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::FacetModel</name>
    <message numerus="yes">
        <source>%Ln different words; the most frequent are listed</source>
        <translation>
            <numerusform>%Ln different word; the most frequent are listed</numerusform>
            <numerusform>%Ln different words; the most frequent are listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different words</source>
        <translation>
            <numerusform>%Ln different word</numerusform>
            <numerusform>%Ln different words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedPage</name>
    <message numerus="yes">
        <source>Paused · %Ln waiting</source>
        <translation>
            <numerusform>Paused · %Ln waiting</numerusform>
            <numerusform>Paused · %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::FeedView</name>
    <message numerus="yes">
        <source>%Ln new – jump to latest</source>
        <translation>
            <numerusform>%Ln new – jump to latest</numerusform>
            <numerusform>%Ln new – jump to latest</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::FilterBar</name>
    <message numerus="yes">
        <source>Filter on: %Ln hidden, %1 of them denied</source>
        <translation>
            <numerusform>Filter on: %Ln hidden, %1 of them denied</numerusform>
            <numerusform>Filter on: %Ln hidden, %1 of them denied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filter on: %Ln hidden</source>
        <translation>
            <numerusform>Filter on: %Ln hidden</numerusform>
            <numerusform>Filter on: %Ln hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::HallNotes</name>
    <message numerus="yes">
        <source>The code of %n workers was changed</source>
        <translation>
            <numerusform>The code of %n worker was changed</numerusform>
            <numerusform>The code of %n workers was changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workers were banned</source>
        <translation>
            <numerusform>%n worker was banned</numerusform>
            <numerusform>%n workers were banned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::IntegrityWords</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checkpoints</source>
        <translation>
            <numerusform>%Ln checkpoint</numerusform>
            <numerusform>%Ln checkpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last checkpoint: %Ln records, %1; also in the file beside the database.</source>
        <translation>
            <numerusform>Last checkpoint: %Ln record, %1; also in the file beside the database.</numerusform>
            <numerusform>Last checkpoint: %Ln records, %1; also in the file beside the database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verifying: %1 of %Ln records, %2 a second</source>
        <translation>
            <numerusform>Verifying: %1 of %Ln record, %2 a second</numerusform>
            <numerusform>Verifying: %1 of %Ln records, %2 a second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::KitFilesCard</name>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln file is there already</numerusform>
            <numerusform>%Ln files are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln files in %1</source>
        <translation>
            <numerusform>Saved %Ln file in %1</numerusform>
            <numerusform>Saved %Ln files in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::LastDecisions</name>
    <message numerus="yes">
        <source>More than %Ln decisions today.</source>
        <translation>
            <numerusform>More than %Ln decision today.</numerusform>
            <numerusform>More than %Ln decisions today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::MarksWindow</name>
    <message numerus="yes">
        <source> Only the newest %Ln decisions are counted.</source>
        <translation>
            <numerusform> Only the newest %Ln decision is counted.</numerusform>
            <numerusform> Only the newest %Ln decisions are counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::OutcomePanel</name>
    <message numerus="yes">
        <source>It releases %Ln requests.</source>
        <translation>
            <numerusform>It releases %Ln request.</numerusform>
            <numerusform>It releases %Ln requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::SavedSearches</name>
    <message numerus="yes">
        <source>A name has at most %Ln characters.</source>
        <translation>
            <numerusform>A name has at most %Ln character.</numerusform>
            <numerusform>A name has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln searches are saved already: remove one.</source>
        <translation>
            <numerusform>%Ln search is saved already: remove it.</numerusform>
            <numerusform>%Ln searches are saved already: remove one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::ScopeChooser</name>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched none of the last %Ln requests.</source>
        <translation>
            <numerusform>Would have matched none of the last %Ln request.</numerusform>
            <numerusform>Would have matched none of the last %Ln requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have matched %1 of the last %Ln requests, from %2.</source>
        <translation>
            <numerusform>Would have matched %1 of the last %Ln request, from %2.</numerusform>
            <numerusform>Would have matched %1 of the last %Ln requests, from %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln waiting to be recorded</source>
        <translation>
            <numerusform>%Ln waiting to be recorded</numerusform>
            <numerusform>%Ln waiting to be recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::Tray</name>
    <message numerus="yes">
        <source>Approvals: %Ln waiting</source>
        <translation>
            <numerusform>Approvals: %Ln waiting</numerusform>
            <numerusform>Approvals: %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::VerdictBar</name>
    <message numerus="yes">
        <source>Approve all %Ln waiting</source>
        <translation>
            <numerusform>Approve all %Ln waiting</numerusform>
            <numerusform>Approve all %Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkerCells</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hall::ui::WorkersPage</name>
    <message numerus="yes">
        <source>%Ln workers</source>
        <translation>
            <numerusform>%Ln worker</numerusform>
            <numerusform>%Ln workers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln enrolled</source>
        <translation>
            <numerusform>%1 of %Ln enrolled</numerusform>
            <numerusform>%1 of %Ln enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln enrolled</source>
        <translation>
            <numerusform>%Ln enrolled</numerusform>
            <numerusform>%Ln enrolled</numerusform>
        </translation>
    </message>
</context>
</TS>

using Lumbar.Core.Planning;
using Lumbar.Core.Units;
using Lumbar.Knowledge;
using Lumbar.Knowledge.Tracing;
using Lumbar.Web;

namespace Lumbar.Cli.Tests;

/// <summary>Every rule of the ledger is somewhere, and the document that tells where is the one that the program writes.</summary>
public sealed class TraceTests : IDisposable
{
    private const int RulesOfTheArticles = 292;

    private readonly TemporaryFolder _folder = new();

    public TraceTests() => _folder.CopyOf(KnowledgeLoader.DefaultDirectory());

    [Fact]
    public void The_document_is_what_the_program_writes() =>
        Golden.Difference(Repository.At("docs", "traceability.md"), TraceDocument.Of(Rules())).ShouldBeNull();

    [Fact]
    public void All_rules_of_the_articles_are_there_in_their_order() =>
        Rules().Select(rule => rule.Id).ShouldBe(Enumerable.Range(1, RulesOfTheArticles).Select(number => $"R-{number:000}"));

    [Fact]
    public void No_sentence_waits_for_a_rule_that_never_speaks()
    {
        var knowledge = RealKnowledge.Base;
        List<RuleId> speak =
        [
            .. RuleIds.All, .. knowledge.Triage.Rows.Select(row => row.Id), .. knowledge.Contraindications.Select(row => row.Id),
            .. knowledge.Planning.Phases.Select(phase => phase.Id), .. knowledge.Measures.Measures.Select(measure => measure.Rule),
            .. knowledge.Exercises.Select(exercise => exercise.AvoidRule).OfType<RuleId>(), knowledge.Walking.Id, knowledge.Measures.Pain.Id,
        ];

        knowledge.Reasons.Select(sentence => sentence.Id).Except(speak.Select(rule => rule.Value)).ShouldBeEmpty();
    }

    [Fact]
    public void What_must_hold_is_more_than_something_to_read() =>
        Rules().Where(rule => rule.Severity == LedgerSeverity.Must && rule.Category is "red-flag" or "contraindication" or "gating" or "phase" or "balance")
            .Where(rule => rule.Places.All(place => place.Kind is PlaceKind.Card or PlaceKind.Not))
            .Select(rule => rule.Id)
            .ShouldBeEmpty();

    [Fact]
    public void A_rule_that_is_nowhere_is_named_and_the_check_fails()
    {
        Change("ledger.yaml", "      - { rule: TR-30 }\n", "");
        Change("ledger.yaml", "{ rule: TR-31 }", "{ rule: TR-99 }");

        var ran = Cli.Run(string.Empty, "check", _folder.Path, "--json");

        ran.Exit.ShouldBe(Exit.No);
        ran.Error.ShouldContain("R-005 lives nowhere.");
        ran.Error.ShouldContain("R-002: There is no rule 'TR-99' that decides anything.");
        ran.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("file").GetString()).Distinct().ShouldBe(["ledger.yaml"]);
    }

    [Fact]
    public void A_card_that_is_taken_away_is_missed()
    {
        File.Delete(Path.Combine(_folder.Path, "learn", "course.md"));

        Cli.Run(string.Empty, "check", _folder.Path).Error.ShouldContain("R-275: There is no card 'course'.");
    }

    [Fact]
    public void The_check_writes_the_document_where_it_is_told()
    {
        var path = Path.Combine(_folder.Path, "trace.md");

        Cli.Run(string.Empty, "check", "--write-traceability", path).Exit.ShouldBe(Exit.Done);

        File.ReadAllText(path).ShouldBe(TraceDocument.Of(Rules()));
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_is_said()
    {
        var ran = Cli.Run(string.Empty, "check", "--write-traceability", Path.Combine(_folder.Path, "no-such-folder", "trace.md"));

        ran.Exit.ShouldBe(Exit.Unreadable);
        ran.Error.ShouldContain("The file cannot be written.");
    }

    public void Dispose() => _folder.Dispose();

    private static Core.Units.ValueList<LedgerRule> Rules() => Traceability.Of(new TraceRequest
    {
        Directory = KnowledgeLoader.DefaultDirectory(),
        Knowledge = RealKnowledge.Base,
        ProgramRules = RuleIds.All,
        Pages = KnownPages.All,
    }).Match(traced => traced, broken => throw new InvalidOperationException(string.Join('\n', broken)));

    private void Change(string file, string old, string replacement)
    {
        var path = Path.Combine(_folder.Path, file);
        var text = File.ReadAllText(path);
        text.ShouldContain(old);
        File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}

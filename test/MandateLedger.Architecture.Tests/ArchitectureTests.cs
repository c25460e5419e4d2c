using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using MandateLedger.Claims;
using MandateLedger.Interpretation;
using MandateLedger.Parsing;
using MandateLedger.Primitives.Text;
using MandateLedger.Query;
using Xunit;

namespace MandateLedger.Architecture.Tests;

/// <summary>The rules that people care about, as tests.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Root = MandateLedger.Testing.RepositoryFiles.Root;
    private static readonly string[] CoreOrder = ["Primitives", "Parsing", "Interpretation", "Ledger", "Query", "Claims", "Transition", "Briefs"];
    private static readonly Assembly[] Core =
        [typeof(TextSpan).Assembly, typeof(ResolutionParser).Assembly, typeof(Interpreter).Assembly, typeof(MandateLedger.Ledger.Postings.MandateRecord).Assembly, typeof(Mandates).Assembly, typeof(ArticleChecks).Assembly, typeof(MandateLedger.Transition.Closings).Assembly, typeof(MandateLedger.Briefs.Report).Assembly];

    [GeneratedRegex("ProjectReference Include=\"[^\"]*/MandateLedger\\.(?<name>[A-Za-z]+)\\.csproj\"")]
    private static partial Regex ProjectReference { get; }

    [GeneratedRegex("\"[^\"\\n]*S/RES/[1-8]?\\d{1,3}\\b[^\"\\n]*\"")]
    private static partial Regex RealResolutionInAString { get; }

    [GeneratedRegex("\"(?<id>[A-Z]\\d{3})\"")]
    private static partial Regex FindingId { get; }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal));

    private static string[] References(string folder, string project) =>
        [.. ProjectReference.Matches(File.ReadAllText(Path.Combine(Root, "src", folder, $"MandateLedger.{project}", $"MandateLedger.{project}.csproj"))).Select(match => match.Groups["name"].Value)];

    [Fact]
    public void The_core_sees_only_the_stage_before() =>
        Assert.All(CoreOrder, stage => Assert.Equal(StageBefore(stage), References("Core", stage)));

    // After the answers the way parts: what an article claims, and how a mission closes, both rest on them.
    private static string[] StageBefore(string stage) => stage switch
    {
        "Primitives" => [],
        "Transition" => ["Query"],
        _ => [CoreOrder[Array.IndexOf(CoreOrder, stage) - 1]],
    };

    [Theory]
    [InlineData("Json")]
    [InlineData("Import")]
    [InlineData("Knowledge")]
    [InlineData("Storage")]
    [InlineData("Export")]
    [InlineData("Fetch")]
    [InlineData("Office")]
    public void An_adapter_sees_the_core_and_the_shared_JSON_only(string adapter) =>
        Assert.All(References("Adapters", adapter), name => Assert.Contains(name, CoreOrder.Append("Json")));

    [Fact]
    public void The_core_references_only_the_runtime_and_itself() =>
        Assert.All(Core.SelectMany(assembly => assembly.GetReferencedAssemblies()), name =>
            Assert.True(name.Name!.StartsWith("System", StringComparison.Ordinal) || name.Name.StartsWith("MandateLedger.", StringComparison.Ordinal), name.Name));

    [Fact]
    public void Core_types_cannot_change_after_construction()
    {
        foreach (var type in Core.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.IsInterface))
        {
            Assert.All(type.GetFields(BindingFlags.Public | BindingFlags.Instance), field => Assert.True(field.IsInitOnly || type.IsEnum, $"{type.Name}.{field.Name}"));
            Assert.All(
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true }),
                property => Assert.Contains(property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers(), modifier => modifier.Name == "IsExternalInit"));
        }
    }

    [Fact]
    public void No_document_is_named_in_code() =>
        Assert.All(Sources(), file => Assert.All(
            File.ReadLines(file).Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal) && !line.Contains("2682", StringComparison.Ordinal) && !line.TrimStart().StartsWith("mandate ", StringComparison.Ordinal) && !line.Contains("for example", StringComparison.Ordinal)),
            line => Assert.DoesNotMatch(RealResolutionInAString, line)));

    [Fact]
    public void No_date_stands_for_a_missing_date() =>
        Assert.All(Sources(), file => Assert.DoesNotContain("9999-12-31", File.ReadAllText(file)));

    [Fact]
    public void No_file_is_longer_than_500_lines() =>
        Assert.All(Sources(), file => Assert.True(File.ReadLines(file).Count() <= 500, file));

    [Fact]
    public void Every_finding_has_a_page()
    {
        var ids = Sources().Where(file => file.EndsWith("Findings.cs", StringComparison.Ordinal)).SelectMany(file => FindingId.Matches(File.ReadAllText(file))).Select(match => match.Groups["id"].Value).ToList();

        Assert.True(ids.Count > 10);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.True(File.Exists(Path.Combine(Root, "docs", "findings", id + ".md")), id));
    }

    [Fact]
    public void Every_word_of_a_public_type_of_the_core_is_in_the_glossary()
    {
        var glossary = File.ReadAllText(Path.Combine(Root, "GLOSSARY.md"));
        var words = Core.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.IsNested)
            .SelectMany(type => Regex.Matches(type.Name.Split('`')[0].TrimStart('I'), "[A-Z][a-z]+").Select(match => match.Value)).Distinct();

        Assert.All(words, word => Assert.Contains(word, glossary, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Every_rule_has_a_name_of_its_own_and_an_example()
    {
        Assert.Equal(Interpreter.Rules.Length, Interpreter.Rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(Interpreter.Rules, rule => Assert.True(rule.Example.Length > 30, rule.Name));
    }

    [Fact]
    public void Every_data_file_names_a_schema_that_is_there()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Root, "data"), "*.json", SearchOption.AllDirectories).Where(file => !file.Contains("/schema/", StringComparison.Ordinal)))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var schema = json.RootElement.GetProperty("$schema").GetString()!;

            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, schema)), $"{file} → {schema}");
        }
    }

    [Fact]
    public void Bodies_have_ids_of_their_own_and_successors_that_exist()
    {
        var bodies = Knowledge.VocabularyFiles.LoadBodies();
        var ids = bodies.All.Select(body => body.Id).ToHashSet();

        Assert.Equal(bodies.All.Length, ids.Count);
        Assert.All(bodies.All, body => Assert.Subset(ids, body.Successors.Union(body.Predecessors).ToHashSet()));
    }
}

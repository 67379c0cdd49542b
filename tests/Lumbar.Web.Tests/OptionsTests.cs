using Microsoft.Extensions.Options;

namespace Lumbar.Web.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Lumbar:UrgentCareNumber", "now", "Lumbar:UrgentCareNumber is \"now\". Allowed: 2 to 20 digits")]
    [InlineData("Lumbar:CrisisNumber", "a friend", "Lumbar:CrisisNumber is \"a friend\". Allowed: 2 to 20 digits")]
    [InlineData("Lumbar:EmergencyNumber", "call me", "Lumbar:EmergencyNumber is \"call me\". Allowed: 2 to 20 digits")]
    [InlineData("Lumbar:Consultation", "often", "Lumbar:Consultation is \"often\". Allowed: advised, required.")]
    [InlineData("Lumbar:DataDirectory", "here", "Lumbar:DataDirectory is \"here\". Allowed: a full path")]
    [InlineData("Lumbar:Operator", " ", "Lumbar:Operator is \" \". Allowed: a name")]
    [InlineData("Lumbar:EmergencyNo", "144", "Lumbar:EmergencyNo is not a setting. Allowed: DataDirectory, Operator")]
    public void A_wrong_setting_stops_the_start_and_says_what_is_allowed(string key, string value, string message)
    {
        var failure = Should.Throw<OptionsValidationException>(() => LumbarApp.Build([$"--{key}={value}"]));

        failure.Failures.ShouldContain(each => each.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_defaults_are_careful_and_true()
    {
        var options = new LumbarOptions();

        options.EmergencyNumber.ShouldBe("112");
        options.Policy.ShouldBe(Lumbar.Core.Planning.ConsultationPolicy.Advised);
        options.WhereAnswersStay.ShouldBe("on this computer");
    }

    [Fact]
    public void The_keys_lie_in_the_data_folder()
    {
        using var site = new Site();
        using var client = site.CreateClient();
        site.Services.GetService(typeof(Microsoft.AspNetCore.DataProtection.IDataProtectionProvider))
            .ShouldBeAssignableTo<Microsoft.AspNetCore.DataProtection.IDataProtectionProvider>()!
            .CreateProtector("test").Protect([1]);

        Directory.GetFiles(Path.Combine(site.DataFolder, "keys"), "key-*.xml").ShouldNotBeEmpty();
    }
}

/** Words of *Ai làm bước này*. */
export const holders = {
  holders: {
    title: 'Ai làm bước này',
    about: 'Theo bản nháp đã ghi lại: nếu hôm nay hồ sơ đến bước này ở cơ quan đang xem thì ai giữ.',
    loading: 'Đang tìm người làm từng bước',
    again: 'Thử lại',
    agency: 'Cơ quan',
    agencies:
      '1 cơ quan cung cấp dịch vụ công theo quy trình này |||| %{smart_count} cơ quan cung cấp dịch vụ công theo quy trình này',
    other: 'Xem cơ quan khác',
    otherHelp: 'Cơ quan chưa cung cấp dịch vụ công theo quy trình này, để xem trước khi giao.',
    backToOffering: 'Về các cơ quan đang cung cấp',
    noOffer: 'Chưa cơ quan nào cung cấp dịch vụ công theo quy trình này. Chọn một cơ quan để xem ai sẽ làm từng bước.',
    emptyCount:
      '1 bước chưa có người làm: hồ sơ đến đó sẽ không ai giữ. |||| %{smart_count} bước chưa có người làm: hồ sơ đến đó sẽ không ai giữ.',
    emptyShort: '1 bước chưa có người |||| %{smart_count} bước chưa có người',
    allHeld: 'Bước nào cũng có người làm.',
    onlyEmpty: 'Chỉ xem bước chưa có người',
    empty: 'Chưa có người làm',
    emptyHelp: 'Giao một trong các vai trò này cho cán bộ của %{agency}, hoặc đổi vai trò của bước. Mở:',
    noRoleHelp: 'Khai vai trò cho bước này, rồi giao vai trò cho cán bộ của %{agency}. Mở:',
    noRole: 'Bước và quy trình chưa khai vai trò nào.',
    kind: {
      applicant: 'Chờ người dân',
      automatic: 'Hệ thống tự chuyển',
      final: 'Bước kết thúc',
    },
    watches: 'chỉ theo dõi',
    conditional: 'khi đúng điều kiện',
    nobody: 'chưa ai giữ vai trò này',
    locked: 'tài khoản bị khoá',
    more: 'và 1 người nữa |||| và %{smart_count} người nữa',
    sameAs: 'Giao lại người đã làm bước %{steps}.',
    sameAsBefore: 'Hồ sơ quay lại bước này thì giao lại người đã làm.',
    emptyTitle: 'Bước chưa có người làm trong các quy trình đang áp dụng',
    emptyTotal: '1 bước chưa có người làm. |||| %{smart_count} bước chưa có người làm.',
    nothingEmpty: 'Mọi bước của các quy trình đang áp dụng đều có người làm.',
    firstPlaces:
      'Đang hiện %{shown} trong số %{smart_count} bước; bổ sung người cho các bước này để thấy các bước còn lại.',
    oneTitle: 'Xem một quy trình',
    processHelp: 'Tìm theo mã hoặc tên, không cần dấu.',
  },
};
